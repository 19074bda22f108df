package dev.cupel.store;

import dev.cupel.domain.Content;
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
            INSERT INTO grade (submission, tenant, verdict, score, max_score, image, staff, learner, receipt, graded_at)
            VALUES (:submission, :tenant, :verdict, :score, :maxScore, :image, :staff, :learner, :receipt, :at)""";

    private final Jdbi jdbi;

    Grades(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// @param receipt the signed statement, JSON
    public void add(UUID submission, UUID tenant, Marked marked, Content receipt, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("submission", submission)
                .bind("tenant", tenant)
                .bind("verdict", marked.grade().verdict().word())
                .bind("score", marked.grade().score().value())
                .bind("maxScore", marked.grade().maxScore().value())
                .bind("image", marked.image())
                .bind("staff", Kept.bytes(marked.staff()))
                .bind("learner", Kept.bytes(marked.learner()))
                .bind("receipt", receipt.bytes())
                .bind("at", Columns.at(at))
                .execute());
    }

    /// The signed statement, JSON; empty while it is not graded.
    public Optional<Content> receipt(UUID submission) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT receipt FROM grade WHERE submission = :submission")
                .bind("submission", submission)
                .mapTo(byte[].class)
                .findOne()
                .map(Content::of));
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
