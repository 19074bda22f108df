package dev.cupel.store;

import dev.cupel.domain.Feedback;
import dev.cupel.domain.Marked;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// The table `grade`: one row a submission, written once.
@ApplicationScoped
public class Grades {
    private static final String ADD = """
            INSERT INTO grade (submission, tenant, verdict, score, max_score, image, staff, learner, graded_at)
            VALUES (:submission, :tenant, :verdict, :score, :maxScore, :image, :staff, :learner, :at)""";

    private final Jdbi jdbi;

    Grades(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void add(UUID submission, UUID tenant, Marked marked, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("submission", submission)
                .bind("tenant", tenant)
                .bind("verdict", marked.grade().verdict().word())
                .bind("score", marked.grade().score().value())
                .bind("maxScore", marked.grade().maxScore().value())
                .bind("image", marked.image())
                .bind("staff", Kept.bytes(marked.staff()))
                .bind("learner", Kept.bytes(marked.learner()))
                .bind("at", Columns.at(at))
                .execute());
    }

    /// What one audience is told; empty while it is not graded.
    ///
    /// @param staff whether the reader may see everything
    public Optional<Feedback> feedback(UUID submission, boolean staff) {
        String sql = "SELECT " + (staff ? "staff" : "learner") + " FROM grade WHERE submission = :submission";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("submission", submission)
                .mapTo(byte[].class)
                .map(json -> Kept.read(json, Feedback.class))
                .findOne());
    }
}
