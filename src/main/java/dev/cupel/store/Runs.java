package dev.cupel.store;

import dev.cupel.domain.Draft;
import dev.cupel.domain.Ran;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The table `run`: code that is run without being graded. Rows live for hours, not for years.
@ApplicationScoped
public class Runs {
    private static final String ADD = """
            INSERT INTO run (id, tenant, key, state, request, created_at)
            VALUES (:id, :tenant, :key, 'queued', :request, :at)""";

    private static final String FIND = "SELECT tenant, key, state, result, incident FROM run WHERE id = :id";

    private static final String REQUEST = "SELECT request FROM run WHERE id = :id AND state = 'queued'";

    private static final String SETTLE = """
            UPDATE run SET state = CASE WHEN cast(:incident AS text) IS NULL THEN 'graded' ELSE 'abandoned' END,
                           result = :result, incident = :incident
             WHERE id = :id AND state = 'queued'""";

    private static final String FORGET = "DELETE FROM run WHERE created_at < :before AND state <> 'queued'";

    private final Jdbi jdbi;

    Runs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// What is to be run.
    public record Request(String language, Draft draft) {}

    /// A run as its caller sees it. @param result null until it ended
    public record Run(
            UUID id,
            UUID tenant,
            @Nullable UUID key,
            String state,
            @Nullable Ran result,
            @Nullable String incident) {
        public boolean settled() {
            return !state.equals("queued");
        }
    }

    public void add(UUID id, UUID tenant, @Nullable UUID key, Request request, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("id", id)
                .bind("tenant", tenant)
                .bind("key", key)
                .bind("request", Kept.bytes(request))
                .bind("at", Columns.at(at))
                .execute());
    }

    public Optional<Run> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("id", id)
                .map((row, _) -> {
                    byte[] result = row.getBytes("result");
                    return new Run(
                            id,
                            Columns.uuid(row, "tenant"),
                            row.getObject("key", UUID.class),
                            row.getString("state"),
                            result == null ? null : Kept.read(result, Ran.class),
                            row.getString("incident"));
                })
                .findOne());
    }

    /// Empty if it is settled already.
    public Optional<Request> request(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(REQUEST)
                .bind("id", id)
                .mapTo(byte[].class)
                .map(json -> Kept.read(json, Request.class))
                .findOne());
    }

    public void ended(UUID id, Ran result) {
        settle(id, Kept.bytes(result), null);
    }

    public void abandon(UUID id, String incident) {
        settle(id, null, incident);
    }

    private void settle(UUID id, byte @Nullable [] result, @Nullable String incident) {
        jdbi.useHandle(handle -> handle.createUpdate(SETTLE)
                .bind("id", id)
                .bind("result", result)
                .bind("incident", incident)
                .execute());
    }

    public int forget(Instant before) {
        return jdbi.withHandle(handle ->
                handle.createUpdate(FORGET).bind("before", Columns.at(before)).execute());
    }
}
