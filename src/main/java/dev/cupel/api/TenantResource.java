package dev.cupel.api;

import dev.cupel.access.CurrentCaller;
import dev.cupel.access.CurrentDeed;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Tenant;
import dev.cupel.intake.Permission;
import dev.cupel.store.TenantTable;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The tenants of the installation. For operators.
@Path(Api.TENANTS)
@Tag(name = "Tenants")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TenantResource {
    private final CurrentCaller current;
    private final TenantTable tenants;
    private final CurrentDeed deed;
    private final Idempotency idempotency;
    private final Clock clock;

    TenantResource(CurrentCaller current, TenantTable tenants, CurrentDeed deed, Idempotency idempotency, Clock clock) {
        this.current = current;
        this.tenants = tenants;
        this.deed = deed;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /// A tenant.
    record TenantView(UUID id, String slug, String title, Instant createdAt) {
        static TenantView of(Tenant tenant) {
            return new TenantView(tenant.id(), tenant.slug(), tenant.title(), tenant.createdAt());
        }
    }

    @POST
    @Operation(
            operationId = "createTenant",
            summary = "Make a tenant",
            description = "Then make its first admin a key: `POST /keys` with `role` `admin` and this `tenant`.")
    @APIResponseSchema(value = TenantView.class, responseCode = "201", responseDescription = "The new tenant")
    @APIResponse(responseCode = "409", description = "There is a tenant of this slug already")
    public Response create(@HeaderParam(Idempotency.HEADER) @Nullable String name, @Nullable TenantBody sent) {
        Permission.toOperate(current.caller());
        TenantBody body = Required.body(sent);
        Tenant tenant = body.tenant(clock.instant());
        Answer answer =
                idempotency.once(name, RequestHash.of("POST " + Api.TENANTS, body.parts()), () -> added(tenant));
        deed.touches(answer.subject());
        return answer.response();
    }

    private Created added(Tenant tenant) {
        if (!tenants.add(tenant)) {
            throw new Rejected(new Rejected.Reason.Conflict("There is a tenant `" + tenant.slug() + "` already."));
        }
        return Created.now(tenant.id(), Api.TENANTS + "/" + tenant.slug(), TenantView.of(tenant));
    }

    @GET
    @Operation(operationId = "listTenants", summary = "List the tenants", description = "By slug.")
    public PageView<TenantView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        Permission.toOperate(current.caller());
        return PageView.of(tenants.list(Objects.requireNonNullElse(cursor, ""), Paging.limit(limit)), TenantView::of);
    }

    @GET
    @Path("/{tenant}")
    @Operation(operationId = "getTenant", summary = "Get a tenant")
    public TenantView get(@PathParam("tenant") String slug) {
        Permission.toOperate(current.caller());
        return tenants.find(slug).map(TenantView::of).orElseThrow(() -> Rejected.notFound("tenant `" + slug + "`"));
    }
}
