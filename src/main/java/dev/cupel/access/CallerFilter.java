package dev.cupel.access;

import dev.cupel.domain.Rejected;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Turns the key or token of a request into its caller, before anything else looks at the request.
class CallerFilter {
    /// Keys are short; a provider's tokens list whatever it knows of a person.
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([\\x21-\\x7e]{1,8000})");

    private static final Pattern JWT = Pattern.compile("eyJ[\\w-]*\\.[\\w-]+\\.[\\w-]*");

    private final Callers callers;
    private final LearnerTokens learners;
    private final People people;
    private final CurrentCaller current;

    CallerFilter(Callers callers, LearnerTokens learners, People people, CurrentCaller current) {
        this.callers = callers;
        this.learners = learners;
        this.people = people;
        this.current = current;
    }

    @ServerRequestFilter(priority = jakarta.ws.rs.Priorities.AUTHENTICATION)
    public void identify(ContainerRequestContext request, RoutingContext context) {
        @Nullable String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        current.is(header == null ? Identified.ANYONE : holder(bearer(header), context));
    }

    private Identified holder(String bearer, RoutingContext context) {
        if (!JWT.matcher(bearer).matches()) return callers.holding(new Secret(bearer));
        return learners.issued(bearer) ? learners.holding(bearer) : people.holding(bearer, context);
    }

    private static String bearer(String header) {
        Matcher bearer = BEARER.matcher(header.strip());
        if (!bearer.matches()) {
            throw new Rejected(new Rejected.Reason.Unauthenticated(
                    "The Authorization header is not understood; send `Authorization: Bearer <key>`."));
        }
        return bearer.group(1);
    }
}
