package dev.cupel.api;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.access.Callers;
import dev.cupel.access.CurrentCaller;
import dev.cupel.access.Secret;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Rejected;
import dev.cupel.intake.Permission;
import dev.cupel.store.Keys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Who may call. For admins; operators look after every tenant's keys.
@Path(Api.KEYS)
@Tag(name = "Keys")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class KeyResource {
    private final CurrentCaller current;
    private final KeyScope scope;
    private final Callers callers;
    private final Idempotency idempotency;
    private final Clock clock;

    KeyResource(CurrentCaller current, KeyScope scope, Callers callers, Idempotency idempotency, Clock clock) {
        this.current = current;
        this.scope = scope;
        this.callers = callers;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "createKey",
            summary = "Make a key",
            description =
                    "The answer holds its secret, which is not kept and never shown again. A platform hands in for"
                            + " any learner; an instructor sees and changes everything in their courses; an admin looks"
                            + " after a tenant. Only an operator makes keys for operators and for other tenants.")
    @APIResponseSchema(value = KeyView.class, responseCode = "201", responseDescription = "The key with its secret")
    public Response create(@HeaderParam(Idempotency.HEADER) @Nullable String name, @Nullable KeyBody sent) {
        Caller caller = current.caller();
        Permission.toAdminister(caller);
        KeyBody body = Required.body(sent);
        KeyBody.Checked checked = body.checked(clock.instant());
        Permission.toMakeKey(caller, checked.role());
        KeyScope.Reach reach = scope.of(caller, body);
        return idempotency
                .once(name, RequestHash.of("POST " + Api.KEYS, body.parts()), () -> {
                    Keys.Key key = Keys.Key.fresh(
                            UuidCreator.getTimeOrderedEpoch(),
                            reach.tenant(),
                            checked.role(),
                            checked.name(),
                            reach.course(),
                            clock.instant(),
                            body.expiresAt());
                    Secret secret = callers.add(key);
                    return Created.now(key.id(), Api.KEYS + "/" + key.id(), KeyView.once(key, secret));
                })
                .response();
    }

    @GET
    @Operation(
            operationId = "listKeys",
            summary = "List the keys",
            description = "Newest first, without secrets. Of the caller's tenant; operators may name another `tenant`.")
    public PageView<KeyView> list(
            @QueryParam("tenant") @Nullable String tenant,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Permission.toAdminister(current.caller());
        return PageView.of(scope.keys(current.caller(), tenant, Paging.id(cursor), Paging.limit(limit)), KeyView::of);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeKey",
            summary = "Revoke a key",
            description = "It stops at once, and so do the learners' tokens it made; in other processes of the"
                    + " installation within five seconds.")
    public void revoke(@PathParam("id") String id) {
        Permission.toAdminister(current.caller());
        boolean revoked =
                Ids.parse(id).map(key -> scope.revoke(current.caller(), key)).orElse(false);
        if (!revoked) throw Rejected.notFound("key `" + id + "`");
    }
}
