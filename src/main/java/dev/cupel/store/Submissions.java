package dev.cupel.store;

import dev.cupel.domain.Content;
import dev.cupel.domain.Grade;
import dev.cupel.domain.Points;
import dev.cupel.domain.Submission;
import dev.cupel.domain.SubmissionState;
import dev.cupel.domain.Verdict;
import dev.cupel.domain.VersionRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The table `submission`, with the counter of attempts beside it.
@ApplicationScoped
public class Submissions {
    private static final String SELECT = """
            SELECT s.id, s.tenant, s.learner, s.language, s.attempt, s.digest, s.state, s.submitted_at, s.started_at, s.incident,
                   v.id AS version_id, v.number, a.id AS assignment_id, a.slug AS assignment_slug,
                   c.id AS course_id, c.slug AS course_slug,
                   g.verdict, g.score, g.max_score, g.graded_at
              FROM submission s
              JOIN assignment_version v ON v.id = s.version
              JOIN assignment a ON a.id = s.assignment
              JOIN course c ON c.id = a.course
              LEFT JOIN grade g ON g.submission = s.id
            """;

    /// One statement counts the attempt and adds the row, so that no two attempts of a learner share a number.
    private static final String ADD = """
            WITH counted AS (
                INSERT INTO attempt (assignment, learner, tenant, last) VALUES (:assignment, :learner, :tenant, 1)
                ON CONFLICT (assignment, learner) DO UPDATE SET last = attempt.last + 1
                RETURNING last)
            INSERT INTO submission (id, tenant, assignment, version, learner, language, attempt, digest, files, state,
                                    submitted_at, submitted_by)
            SELECT :id, :tenant, :assignment, :version, :learner, :language, last, :digest, :files, 'queued', :at, :by
              FROM counted
            RETURNING attempt""";

    /// Marks it as being graded and reads what grading needs, in one go.
    private static final String BEGIN = """
            UPDATE submission s SET state = 'running', started_at = :at
              FROM assignment_version v JOIN assignment a ON a.id = v.assignment JOIN course c ON c.id = a.course
             WHERE s.id = :id AND s.state IN ('queued', 'running') AND v.id = s.version
            RETURNING s.id, s.tenant, s.learner, s.language, s.attempt, s.digest, s.state, s.submitted_at, s.started_at,
                      v.id AS version_id, v.number, a.id AS assignment_id, a.slug AS assignment_slug,
                      c.id AS course_id, c.slug AS course_slug, v.content_hash, s.files""";

    private static final String GRADED = "UPDATE submission SET state = 'graded' WHERE id = :id AND state = 'running'";

    private static final String WAIT_AGAIN =
            "UPDATE submission SET state = 'queued' WHERE id = :id AND state = 'running'";

    private static final String CANCEL =
            "UPDATE submission SET state = 'cancelled' WHERE id = :id AND state = 'queued'";

    private static final String ABANDON = """
            UPDATE submission SET state = 'abandoned', incident = :incident
             WHERE id = :id AND state IN ('queued', 'running')""";

    private static final String FILES = "SELECT files FROM submission WHERE id = :id";

    private static final String SUITE = """
            SELECT v.content_hash FROM submission s JOIN assignment_version v ON v.id = s.version WHERE s.id = :id""";

    private final Jdbi jdbi;

    Submissions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// What is to be graded.
    ///
    /// @param suite digest of the bundle
    /// @param files a zip
    public record HandedIn(Submission submission, String suite, Content files) {}

    /// Adds a queued submission and returns it with its attempt.
    ///
    /// @param files a zip
    /// @param by the key that handed it in
    public Submission add(
            UUID id,
            VersionRef of,
            String learner,
            String language,
            String digest,
            byte[] files,
            @Nullable UUID by,
            Instant at) {
        int attempt = jdbi.withHandle(handle -> handle.createQuery(ADD)
                .bind("id", id)
                .bind("tenant", of.tenant())
                .bind("assignment", of.assignmentId())
                .bind("version", of.versionId())
                .bind("learner", learner)
                .bind("language", language)
                .bind("digest", digest)
                .bind("files", files)
                .bind("at", Columns.at(at))
                .bind("by", by)
                .mapTo(Integer.class)
                .one());
        return new Submission(id, of, learner, language, attempt, digest, at, null, new SubmissionState.Queued());
    }

    public Optional<Submission> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " WHERE s.id = :id")
                .bind("id", id)
                .map((row, _) -> submission(row))
                .findOne());
    }

    /// Of one assignment, newest first. @param learner whose; null for everybody's @param before go on below this id;
    /// null for the start
    public Page<Submission> history(UUID assignment, @Nullable String learner, @Nullable UUID before, int limit) {
        return Page.of(
                jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                                 WHERE s.assignment = :assignment
                                   AND (cast(:learner AS text) IS NULL OR s.learner = :learner)
                                   AND (cast(:before AS uuid) IS NULL OR s.id < :before)
                                 ORDER BY s.id DESC LIMIT :limit""")
                        .bind("assignment", assignment)
                        .bind("learner", learner)
                        .bind("before", before)
                        .bind("limit", limit + 1)
                        .map((row, _) -> submission(row))
                        .list()),
                limit,
                submission -> submission.id().toString());
    }

    /// The files as a zip.
    public byte[] files(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(FILES).bind("id", id).mapTo(byte[].class).one());
    }

    /// Digest of the bundle it is graded under.
    public String suite(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(SUITE).bind("id", id).mapTo(String.class).one());
    }

    /// Empty if it is cancelled or settled meanwhile.
    public Optional<HandedIn> begin(UUID id, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery(BEGIN)
                .bind("id", id)
                .bind("at", Columns.at(at))
                .map((row, _) ->
                        new HandedIn(submission(row), row.getString("content_hash"), Content.of(row.getBytes("files"))))
                .findOne());
    }

    public boolean graded(UUID id) {
        return changed(GRADED, id);
    }

    /// Back to the queue: the try did not count.
    public void waitAgain(UUID id) {
        changed(WAIT_AGAIN, id);
    }

    /// False if it has started or is settled.
    public boolean cancel(UUID id) {
        return changed(CANCEL, id);
    }

    public void abandon(UUID id, String incident) {
        jdbi.useHandle(handle -> handle.createUpdate(ABANDON)
                .bind("id", id)
                .bind("incident", incident)
                .execute());
    }

    private boolean changed(String statement, UUID id) {
        return jdbi.withHandle(
                        handle -> handle.createUpdate(statement).bind("id", id).execute())
                == 1;
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                Columns.uuid(row, "id"),
                new VersionRef(
                        Columns.uuid(row, "tenant"),
                        Columns.uuid(row, "course_id"),
                        row.getString("course_slug"),
                        Columns.uuid(row, "assignment_id"),
                        row.getString("assignment_slug"),
                        Columns.uuid(row, "version_id"),
                        row.getInt("number")),
                row.getString("learner"),
                row.getString("language"),
                row.getInt("attempt"),
                row.getString("digest"),
                Columns.instant(row, "submitted_at"),
                Columns.instantOrNull(row, "started_at"),
                state(row));
    }

    private static SubmissionState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "queued" -> new SubmissionState.Queued();
            case "running" -> new SubmissionState.Running();
            case "graded" ->
                new SubmissionState.Graded(
                        new Grade(
                                Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                                new Points(row.getBigDecimal("score")),
                                new Points(row.getBigDecimal("max_score"))),
                        Columns.instant(row, "graded_at"));
            case "cancelled" -> new SubmissionState.Cancelled();
            case "abandoned" -> new SubmissionState.Abandoned(row.getString("incident"));
            case String other -> throw new IllegalStateException("no such state: " + other);
        };
    }
}
