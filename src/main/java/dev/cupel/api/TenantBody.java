package dev.cupel.api;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.domain.Tenant;
import dev.cupel.intake.Found;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A tenant to be made.
record TenantBody(@Nullable String slug, @Nullable String title) {
    private static final int LONGEST_TITLE = 200;

    Tenant tenant(Instant now) {
        Required required = new Required();
        String slug = required.field("slug", slug(), "");
        String title = required.field("title", title(), "");
        required.check();
        Found found = new Found();
        Slug.check("/slug", slug, found);
        OneLine.check("/title", "A title", title, LONGEST_TITLE, found);
        found.rejectIfAny();
        return new Tenant(UuidCreator.getTimeOrderedEpoch(), slug, title, now);
    }

    List<String> parts() {
        return List.of(String.valueOf(slug), String.valueOf(title));
    }
}
