package dev.cupel.store;

import dev.cupel.domain.Content;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The table `idempotent_answer`. Use it in one transaction: claim, do the work, keep the answer.
@ApplicationScoped
public class IdempotentAnswers {
    /// Waits for another transaction that has just claimed the same name.
    private static final String CLAIM = """
            INSERT INTO idempotent_answer (tenant, key, name, request_hash, created_at)
            VALUES (:tenant, :key, :name, :hash, :at)
            ON CONFLICT (key, name) DO NOTHING""";

    private static final String FIND =
            "SELECT request_hash, answer FROM idempotent_answer WHERE key = :key AND name = :name";

    private static final String KEEP =
            "UPDATE idempotent_answer SET answer = :answer WHERE key = :key AND name = :name";

    private static final String FORGET = "DELETE FROM idempotent_answer WHERE created_at < :before";

    private final Jdbi jdbi;

    IdempotentAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// The first request of a name. @param answer sealed; null if the first request was refused
    public record First(Content requestHash, @Nullable Content answer) {}

    /// Whether this request is the first of its name.
    public boolean claim(UUID tenant, UUID key, String name, Content requestHash, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(CLAIM)
                        .bind("tenant", tenant)
                        .bind("key", key)
                        .bind("name", name)
                        .bind("hash", requestHash.bytes())
                        .bind("at", Columns.at(at))
                        .execute())
                == 1;
    }

    public Optional<First> find(UUID key, String name) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("key", key)
                .bind("name", name)
                .map((row, _) -> {
                    byte[] answer = row.getBytes("answer");
                    return new First(
                            Content.of(row.getBytes("request_hash")), answer == null ? null : Content.of(answer));
                })
                .findOne());
    }

    public void keep(UUID key, String name, Content answer) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("key", key)
                .bind("name", name)
                .bind("answer", answer.bytes())
                .execute());
    }

    /// Forgets what is older than a client would retry.
    public int forget(Instant before) {
        return jdbi.withHandle(handle ->
                handle.createUpdate(FORGET).bind("before", Columns.at(before)).execute());
    }
}
