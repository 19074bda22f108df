package dev.cupel.access;

import dev.cupel.domain.Rejected;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Turns the key of a request into its caller, before anything else looks at the request.
class CallerFilter {
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([\\x21-\\x7e]{1,200})");

    private final Callers callers;
    private final CurrentCaller current;

    CallerFilter(Callers callers, CurrentCaller current) {
        this.callers = callers;
        this.current = current;
    }

    @ServerRequestFilter(priority = jakarta.ws.rs.Priorities.AUTHENTICATION)
    public void identify(ContainerRequestContext request) {
        @Nullable String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            current.is(callers.anyone(), null);
        } else {
            Secret secret = secretIn(header);
            current.is(callers.holding(secret), secret);
        }
    }

    private static Secret secretIn(String header) {
        Matcher bearer = BEARER.matcher(header.strip());
        if (!bearer.matches()) {
            throw new Rejected(new Rejected.Reason.Unauthenticated(
                    "The Authorization header is not understood; send `Authorization: Bearer <key>`."));
        }
        return new Secret(bearer.group(1));
    }
}
