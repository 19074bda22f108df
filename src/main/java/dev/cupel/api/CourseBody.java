package dev.cupel.api;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.domain.Course;
import dev.cupel.intake.Found;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A course to be made.
///
/// @param visibility `public` or `private`
record CourseBody(
        @Nullable String slug,
        @Nullable String title,
        @Nullable String visibility) {
    private static final int LONGEST_TITLE = 200;

    Course course(UUID tenant, Instant now) {
        Required required = new Required();
        String slug = required.field("slug", slug(), "");
        String title = required.field("title", title(), "");
        String visibility = required.field("visibility", visibility(), "");
        required.check();
        Found found = new Found();
        Slug.check("/slug", slug, found);
        OneLine.check("/title", "A title", title, LONGEST_TITLE, found);
        if (!List.of("public", "private").contains(visibility)) {
            found.add("/visibility", "`visibility` is `public` or `private`.");
        }
        found.rejectIfAny();
        return new Course(UuidCreator.getTimeOrderedEpoch(), tenant, slug, title, visibility.equals("public"), now);
    }

    List<String> parts() {
        return List.of(String.valueOf(slug), String.valueOf(title), String.valueOf(visibility));
    }
}
