package dev.cupel.store;

import dev.cupel.domain.Course;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The table `course`.
@ApplicationScoped
public class Courses {
    private static final String ADD = """
            INSERT INTO course (id, tenant, slug, title, open, created_at)
            VALUES (:id, :tenant, :slug, :title, :open, :at)
            ON CONFLICT (tenant, slug) DO NOTHING""";

    private static final String FIND = "SELECT * FROM course WHERE tenant = :tenant AND slug = :slug";

    /// Slugs are unique in a tenant, so the last one seen is the cursor.
    private static final String LIST = """
            SELECT * FROM course
             WHERE tenant = :tenant AND slug > :after AND (open OR :closedToo OR id = cast(:own AS uuid))
             ORDER BY slug LIMIT :limit""";

    private final Jdbi jdbi;

    Courses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Whether it was added; false if the tenant has a course of that slug.
    public boolean add(Course course) {
        return jdbi.withHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", course.id())
                        .bind("tenant", course.tenant())
                        .bind("slug", course.slug())
                        .bind("title", course.title())
                        .bind("open", course.open())
                        .bind("at", Columns.at(course.createdAt()))
                        .execute())
                == 1;
    }

    public Optional<Course> find(UUID tenant, String slug) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("tenant", tenant)
                .bind("slug", slug)
                .map((row, _) -> course(row))
                .findOne());
    }

    /// @param after the slug to go on behind; empty for the start
    /// @param closedToo whether courses that are not open to everybody are wanted as well
    /// @param own one that is wanted even if it is not open
    public Page<Course> list(UUID tenant, boolean closedToo, @Nullable UUID own, String after, int limit) {
        return Page.of(
                jdbi.withHandle(handle -> handle.createQuery(LIST)
                        .bind("tenant", tenant)
                        .bind("after", after)
                        .bind("closedToo", closedToo)
                        .bind("own", own)
                        .bind("limit", limit + 1)
                        .map((row, _) -> course(row))
                        .list()),
                limit,
                Course::slug);
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "tenant"),
                row.getString("slug"),
                row.getString("title"),
                row.getBoolean("open"),
                Columns.instant(row, "created_at"));
    }
}
