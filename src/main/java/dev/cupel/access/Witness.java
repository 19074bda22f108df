package dev.cupel.access;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.domain.Deed;
import dev.cupel.store.Audit;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Writes the audit log: everything that callers change or try to change, and everything they are refused.
///
/// A line is committed before its answer is sent. It is a transaction of its own, after the deed's: a refused deed has
/// none, and a crash between the two loses a line whose caller never got an answer.
class Witness {
    private static final String REQUEST_ID = "X-Request-Id";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> REFUSED = Set.of(401, 403);

    private final CurrentCaller current;
    private final CurrentDeed deed;
    private final Audit audit;
    private final Clock clock;

    Witness(CurrentCaller current, CurrentDeed deed, Audit audit, Clock clock) {
        this.current = current;
        this.deed = deed;
        this.audit = audit;
        this.clock = clock;
    }

    /// The caller's own id for the request where it is plain, else a new one.
    @ServerRequestFilter(preMatching = true)
    public void name(ContainerRequestContext request) {
        String sent = request.getHeaderString(REQUEST_ID);
        boolean plain = sent != null && sent.matches("[A-Za-z0-9._-]{1,64}");
        request.setProperty(REQUEST_ID, plain ? sent : UUID.randomUUID().toString());
    }

    @ServerResponseFilter
    public void record(
            ContainerRequestContext request,
            ContainerResponseContext response,
            @Nullable ResourceInfo resource,
            HttpServerRequest http) {
        String id = Objects.toString(request.getProperty(REQUEST_ID), "");
        response.getHeaders().putSingle(REQUEST_ID, id);
        if (READING.contains(request.getMethod()) && !REFUSED.contains(response.getStatus())) return;
        Optional<String> operation = resource == null ? Optional.empty() : operation(resource.getResourceMethod());
        if (operation.isEmpty()) return;
        current.somebody()
                .map(caller -> new Deed(
                        UuidCreator.getTimeOrderedEpoch(),
                        clock.instant(),
                        deed.tenant().orElse(caller.tenant()),
                        Deed.Actor.of(caller),
                        operation.get(),
                        deed.target().orElseGet(() -> Targets.of(request, response)),
                        response.getStatus(),
                        http.remoteAddress().hostAddress(),
                        id))
                .ifPresent(audit::add);
    }

    private static Optional<String> operation(@Nullable Method method) {
        return Optional.ofNullable(method)
                .map(it -> it.getAnnotation(Operation.class))
                .map(Operation::operationId);
    }
}
