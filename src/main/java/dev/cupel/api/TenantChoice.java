package dev.cupel.api;

import dev.cupel.domain.Caller;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Role;
import dev.cupel.domain.Tenant;
import dev.cupel.store.TenantTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which tenant a caller speaks of: their own, unless they are an operator and name another.
@ApplicationScoped
class TenantChoice {
    private final TenantTable tenants;

    TenantChoice(TenantTable tenants) {
        this.tenants = tenants;
    }

    /// @param slug null for their own; empty if there is none that they can see
    Optional<UUID> of(Caller caller, @Nullable String slug) {
        if (slug == null) return Optional.of(caller.tenant());
        if (!Slug.fits(slug)) return Optional.empty();
        return tenants.find(slug)
                .map(Tenant::id)
                .filter(tenant -> caller.role() == Role.OPERATOR || tenant.equals(caller.tenant()));
    }

    /// As a query parameter names it.
    UUID ofQuery(Caller caller, @Nullable String slug) {
        return of(caller, slug).orElseThrow(() -> Rejected.notFound("tenant `" + slug + "`"));
    }
}
