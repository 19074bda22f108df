package dev.cupel.api;

import dev.cupel.access.Callers;
import dev.cupel.access.CurrentDeed;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Course;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Role;
import dev.cupel.store.Courses;
import dev.cupel.store.Keys;
import dev.cupel.store.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which keys a caller looks after: those of their tenant; an operator all, and only operators those of operators.
@ApplicationScoped
class KeyScope {
    private final TenantChoice tenants;
    private final Courses courses;
    private final Callers callers;
    private final CurrentDeed deed;

    KeyScope(TenantChoice tenants, Courses courses, Callers callers, CurrentDeed deed) {
        this.tenants = tenants;
        this.courses = courses;
        this.callers = callers;
        this.deed = deed;
    }

    /// A tenant, or one course of it.
    record Reach(UUID tenant, @Nullable UUID course) {}

    /// Newest first. @param tenant slug; null for the caller's own
    Page<Keys.Key> keys(Caller caller, @Nullable String tenant, @Nullable UUID before, int limit) {
        boolean operatorsToo = caller.role() == Role.OPERATOR;
        return callers.keys(tenants.ofQuery(caller, tenant), operatorsToo, before, limit);
    }

    /// What a key to be made may reach.
    ///
    /// @throws Rejected if there is no such tenant or course for this caller
    Reach of(Caller caller, KeyBody body) {
        UUID tenant = tenants.of(caller, body.tenant())
                .orElseThrow(() -> Rejected.invalid("/tenant", "There is no such tenant that you look after."));
        deed.touches(tenant);
        String slug = body.course();
        return new Reach(tenant, slug == null ? null : course(tenant, slug));
    }

    /// Ends a key. False if there is none of this id that the caller looks after.
    boolean revoke(Caller caller, UUID key) {
        UUID tenant = caller.role() == Role.OPERATOR ? null : caller.tenant();
        Optional<UUID> revoked = callers.revoke(tenant, key);
        revoked.ifPresent(deed::touches);
        return revoked.isPresent();
    }

    private UUID course(UUID tenant, String slug) {
        return Optional.of(slug)
                .filter(Slug::fits)
                .flatMap(fitting -> courses.find(tenant, fitting))
                .map(Course::id)
                .orElseThrow(() -> Rejected.invalid("/course", "There is no such course."));
    }
}
