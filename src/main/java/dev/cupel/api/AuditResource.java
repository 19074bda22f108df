package dev.cupel.api;

import dev.cupel.access.CurrentCaller;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Role;
import dev.cupel.intake.Permission;
import dev.cupel.store.Audit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Who did what. For admins.
@Path(Api.AUDIT)
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditResource {
    private final CurrentCaller current;
    private final TenantChoice tenants;
    private final Audit audit;

    AuditResource(CurrentCaller current, TenantChoice tenants, Audit audit) {
        this.current = current;
        this.tenants = tenants;
        this.audit = audit;
    }

    @GET
    @Operation(
            operationId = "listAudit",
            summary = "Read the audit log",
            description = "What callers changed or tried to change, and what they were refused; newest first. Admins"
                    + " see their tenant's; operators everybody's, or that of the `tenant` they name. `since` is an"
                    + " instant; `actor` the id or name of a key, or a learner.")
    public PageView<DeedView> list(
            @QueryParam("tenant") @Nullable String tenant,
            @QueryParam("since") @Nullable String since,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Caller caller = current.caller();
        Permission.toAudit(caller);
        boolean all = tenant == null && caller.role() == Role.OPERATOR;
        UUID whose = all ? null : tenants.ofQuery(caller, tenant);
        Audit.Query query = new Audit.Query(whose, Paging.instant("since", since), actor);
        return PageView.of(audit.list(query, Paging.id(cursor), Paging.limit(limit)), DeedView::of);
    }
}
