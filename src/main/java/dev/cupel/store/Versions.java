package dev.cupel.store;

import dev.cupel.domain.AssignmentVersion;
import dev.cupel.domain.Course;
import dev.cupel.domain.Validation;
import dev.cupel.domain.VersionRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The tables `assignment` and `assignment_version`.
@ApplicationScoped
public class Versions {
    /// Names every column a version is read from, but the bundle.
    private static final String SELECT = """
            SELECT v.id, v.tenant, v.number, v.state, v.content_hash, v.outline, v.validation, v.created_at,
                   a.id AS assignment_id, a.slug AS assignment_slug, a.current,
                   c.id AS course_id, c.slug AS course_slug
              FROM assignment_version v
              JOIN assignment a ON a.id = v.assignment
              JOIN course c ON c.id = a.course
            """;

    /// Makes the assignment if it is new, and locks it, so that two uploads at once get two numbers.
    private static final String LOCK_ASSIGNMENT = """
            INSERT INTO assignment (id, tenant, course, slug, created_at)
            VALUES (:id, :tenant, :course, :slug, :at)
            ON CONFLICT (course, slug) DO UPDATE SET slug = excluded.slug
            RETURNING id""";

    private static final String ADD = """
            INSERT INTO assignment_version
                   (id, tenant, assignment, number, state, content_hash, bundle, outline, created_at)
            SELECT :id, :tenant, :assignment, coalesce(max(number), 0) + 1, 'validating', :hash, :bundle, :outline, :at
              FROM assignment_version WHERE assignment = :assignment""";

    private static final String SETTLE = """
            UPDATE assignment_version SET state = :state, validation = :validation
             WHERE id = :id AND state = 'validating'""";

    private static final String VALIDATE_AGAIN = """
            UPDATE assignment_version SET state = 'validating', validation = NULL
             WHERE id = :id AND state = 'invalid'""";

    private static final String MAKE_CURRENT = """
            UPDATE assignment a SET current = v.number
              FROM assignment_version v
             WHERE v.id = :version AND a.id = v.assignment AND v.state = 'ready'""";

    private static final String MAKE_CURRENT_IF_NEWEST = MAKE_CURRENT + " AND coalesce(a.current, 0) < v.number";

    private static final String BUNDLE = "SELECT bundle FROM assignment_version WHERE id = :id";

    private final Jdbi jdbi;

    Versions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// What [#upload] did.
    ///
    /// @param newAssignment whether this is the first version of the assignment
    /// @param newVersion false if the same content was there already
    public record Uploaded(AssignmentVersion version, boolean newAssignment, boolean newVersion) {}

    /// Adds a version in state `validating`, or finds the one that has the same content. Needs a transaction.
    public Uploaded upload(
            UUID id,
            Course course,
            String slug,
            String contentHash,
            byte[] bundle,
            AssignmentVersion.Outline outline,
            Instant at) {
        return jdbi.withHandle(handle -> {
            boolean known =
                    current(course, slug).isPresent() || newest(course, slug).isPresent();
            UUID assignment = lockAssignment(handle, course, slug, id, at);
            Optional<AssignmentVersion> same = handle.createQuery(
                            SELECT + " WHERE a.id = :assignment AND v.content_hash = :hash")
                    .bind("assignment", assignment)
                    .bind("hash", contentHash)
                    .map((row, _) -> version(row))
                    .findOne();
            if (same.isPresent()) return new Uploaded(same.get(), false, false);
            handle.createUpdate(ADD)
                    .bind("id", id)
                    .bind("tenant", course.tenant())
                    .bind("assignment", assignment)
                    .bind("hash", contentHash)
                    .bind("bundle", bundle)
                    .bind("outline", Kept.bytes(outline))
                    .bind("at", Columns.at(at))
                    .execute();
            return new Uploaded(find(id).orElseThrow(), !known, true);
        });
    }

    private static UUID lockAssignment(Handle handle, Course course, String slug, UUID id, Instant at) {
        return handle.createQuery(LOCK_ASSIGNMENT)
                .bind("id", id)
                .bind("tenant", course.tenant())
                .bind("course", course.id())
                .bind("slug", slug)
                .bind("at", Columns.at(at))
                .mapTo(UUID.class)
                .one();
    }

    public Optional<AssignmentVersion> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " WHERE v.id = :id")
                .bind("id", id)
                .map((row, _) -> version(row))
                .findOne());
    }

    /// The version that learners meet.
    public Optional<AssignmentVersion> current(Course course, String slug) {
        return one(course, slug, "v.number = a.current");
    }

    public Optional<AssignmentVersion> newest(Course course, String slug) {
        return one(course, slug, "v.number = (SELECT max(number) FROM assignment_version WHERE assignment = a.id)");
    }

    public Optional<AssignmentVersion> numbered(Course course, String slug, int number) {
        return one(course, slug, "v.number = " + number);
    }

    private Optional<AssignmentVersion> one(Course course, String slug, String which) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + " WHERE c.id = :course AND a.slug = :slug AND " + which)
                        .bind("course", course.id())
                        .bind("slug", slug)
                        .map((row, _) -> version(row))
                        .findOne());
    }

    /// Newest first. @param before the number to go on below; `Integer.MAX_VALUE` for the start
    public Page<AssignmentVersion> history(Course course, String slug, int before, int limit) {
        return Page.of(
                jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                                 WHERE c.id = :course AND a.slug = :slug AND v.number < :before
                                 ORDER BY v.number DESC LIMIT :limit""")
                        .bind("course", course.id())
                        .bind("slug", slug)
                        .bind("before", before)
                        .bind("limit", limit + 1)
                        .map((row, _) -> version(row))
                        .list()),
                limit,
                version -> Integer.toString(version.ref().version()));
    }

    /// The assignments of a course, each as its current version, or its newest where none is current yet.
    ///
    /// @param unpublishedToo whether assignments without a current version are wanted
    public Page<AssignmentVersion> assignments(Course course, boolean unpublishedToo, String after, int limit) {
        return Page.of(
                jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                                 WHERE c.id = :course AND a.slug > :after AND (a.current IS NOT NULL OR :unpublishedToo)
                                   AND v.number = coalesce(a.current,
                                       (SELECT max(number) FROM assignment_version WHERE assignment = a.id))
                                 ORDER BY a.slug LIMIT :limit""")
                        .bind("course", course.id())
                        .bind("after", after)
                        .bind("unpublishedToo", unpublishedToo)
                        .bind("limit", limit + 1)
                        .map((row, _) -> version(row))
                        .list()),
                limit,
                version -> version.ref().assignment());
    }

    /// The zip as uploaded.
    public byte[] bundle(UUID version) {
        return jdbi.withHandle(handle -> handle.createQuery(BUNDLE)
                .bind("id", version)
                .mapTo(byte[].class)
                .one());
    }

    /// Ends the validation of a version.
    public void settle(UUID version, AssignmentVersion.State state, Validation validation) {
        jdbi.useHandle(handle -> handle.createUpdate(SETTLE)
                .bind("id", version)
                .bind("state", state.word())
                .bind("validation", Kept.bytes(validation))
                .execute());
    }

    /// Takes back that a version is invalid. False if it is not.
    public boolean validateAgain(UUID version) {
        return jdbi.withHandle(handle ->
                        handle.createUpdate(VALIDATE_AGAIN).bind("id", version).execute())
                == 1;
    }

    /// Makes a version the one that learners meet. False if it is not ready.
    public boolean makeCurrent(UUID version) {
        return jdbi.withHandle(handle -> handle.createUpdate(MAKE_CURRENT)
                        .bind("version", version)
                        .execute())
                == 1;
    }

    /// As [#makeCurrent], unless a newer version is that already: validations may end in another order than uploads.
    public void makeCurrentIfNewest(UUID version) {
        jdbi.useHandle(handle -> handle.createUpdate(MAKE_CURRENT_IF_NEWEST)
                .bind("version", version)
                .execute());
    }

    private static AssignmentVersion version(ResultSet row) throws SQLException {
        byte[] validation = row.getBytes("validation");
        int number = row.getInt("number");
        return new AssignmentVersion(
                new VersionRef(
                        Columns.uuid(row, "tenant"),
                        Columns.uuid(row, "course_id"),
                        row.getString("course_slug"),
                        Columns.uuid(row, "assignment_id"),
                        row.getString("assignment_slug"),
                        Columns.uuid(row, "id"),
                        number),
                AssignmentVersion.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                number == row.getInt("current"),
                row.getString("content_hash"),
                Kept.read(row.getBytes("outline"), AssignmentVersion.Outline.class),
                validation == null ? null : Kept.read(validation, Validation.class),
                Columns.instant(row, "created_at"));
    }
}
