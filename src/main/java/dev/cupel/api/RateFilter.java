package dev.cupel.api;

import dev.cupel.access.CurrentCaller;
import dev.cupel.domain.Caller;
import dev.cupel.rates.Policy;
import dev.cupel.rates.Standing;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Counts requests for whoever makes them, and tells them where they stand. What makes something is counted where it is
/// made ([Idempotency]), so that answers given again cost nothing.
class RateFilter {
    private static final int BEFORE_AUTHENTICATION = Priorities.AUTHENTICATION - 100;
    private static final int UNAUTHENTICATED = 401;

    private final CurrentCaller current;
    private final CurrentRates rates;
    private final Guesses guesses;

    RateFilter(CurrentCaller current, CurrentRates rates, Guesses guesses) {
        this.current = current;
        this.rates = rates;
        this.guesses = guesses;
    }

    @ServerRequestFilter(priority = BEFORE_AUTHENTICATION)
    public void refuseGuesses(ContainerRequestContext request, HttpServerRequest http) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header != null) guesses.refuse(header, Address.of(http));
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void count(ContainerRequestContext request, HttpServerRequest http) {
        Caller caller = current.caller();
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header != null) guesses.right(header);
        if (caller.key() == null) {
            rates.take(Policy.ANONYMOUS, Address.of(http));
            return;
        }
        if (caller.learner() != null) {
            rates.take(Policy.LEARNER, learner(caller.key(), caller));
            return;
        }
        rates.take(Policy.REQUESTS, caller.key().toString());
        if (request.getMethod().equals(HttpMethod.PUT))
            rates.take(Policy.CREATIONS, caller.key().toString());
    }

    /// Learners share the key that vouches for them, but not what is counted.
    private static String learner(UUID key, Caller caller) {
        return RequestHash.of(key.toString(), List.of(String.valueOf(caller.course()), "" + caller.learner()))
                .hex();
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest http) {
        boolean keySent = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (keySent && response.getStatus() == UNAUTHENTICATED) guesses.wrong(Address.of(http));
        List<Standing> standings = rates.standings();
        if (standings.isEmpty()) return;
        response.getHeaders().putSingle("RateLimit-Policy", list(standings, RateFilter::policy));
        response.getHeaders().putSingle("RateLimit", list(standings, RateFilter::limit));
    }

    private static String list(List<Standing> standings, Function<Standing, String> item) {
        return standings.stream().map(item).collect(Collectors.joining(", "));
    }

    private static String policy(Standing standing) {
        return "\"%s\";q=%d;w=%d".formatted(standing.policy().word(), standing.quota(), seconds(standing.window()));
    }

    private static String limit(Standing standing) {
        return "\"%s\";r=%d;t=%d".formatted(standing.policy().word(), standing.remaining(), seconds(standing.full()));
    }

    /// Begun ones count.
    private static long seconds(Duration duration) {
        return duration.plusNanos(999_999_999).toSeconds();
    }
}
