package dev.cupel.api;

import dev.cupel.domain.Caller;
import dev.cupel.domain.Course;
import dev.cupel.domain.Rejected;
import dev.cupel.store.Courses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a key to be made may reach.
@ApplicationScoped
class KeyScope {
    private final TenantChoice tenants;
    private final Courses courses;

    KeyScope(TenantChoice tenants, Courses courses) {
        this.tenants = tenants;
        this.courses = courses;
    }

    /// A tenant, or one course of it.
    record Reach(UUID tenant, @Nullable UUID course) {}

    TenantChoice tenants() {
        return tenants;
    }

    /// @throws Rejected if there is no such tenant or course for this caller
    Reach of(Caller caller, KeyBody body) {
        UUID tenant = tenants.of(caller, body.tenant())
                .orElseThrow(() -> Rejected.invalid("/tenant", "There is no such tenant that you look after."));
        String slug = body.course();
        return new Reach(tenant, slug == null ? null : course(tenant, slug));
    }

    private UUID course(UUID tenant, String slug) {
        return courses.find(tenant, slug)
                .map(Course::id)
                .orElseThrow(() -> Rejected.invalid("/course", "There is no such course."));
    }
}
