package dev.cupel.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// The table `version_event`: how far validations have come, for who follows them from another process.
@ApplicationScoped
public class VersionEvents {
    private static final String ADD = """
            INSERT INTO version_event (version, number, at, event, data)
            SELECT :version, coalesce(max(number), 0) + 1, :at, :event, :data
              FROM version_event WHERE version = :version""";

    private static final String AFTER = """
            SELECT number, event, data FROM version_event
             WHERE version = :version AND number > :number ORDER BY number LIMIT 500""";

    private static final String LAST = "SELECT coalesce(max(number), 0) FROM version_event WHERE version = :version";

    private final Jdbi jdbi;

    VersionEvents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// One thing that happened.
    ///
    /// @param number counts from 1 for each version
    /// @param data JSON
    public record Event(int number, String event, String data) {}

    /// Only who holds the version's job adds, one after the other.
    public void add(UUID version, String event, String data, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("version", version)
                .bind("event", event)
                .bind("data", data)
                .bind("at", Columns.at(at))
                .execute());
    }

    /// The events after this number, as many as one look may bring.
    public List<Event> after(UUID version, int number) {
        return jdbi.withHandle(handle -> handle.createQuery(AFTER)
                .bind("version", version)
                .bind("number", number)
                .map((row, _) -> new Event(row.getInt("number"), row.getString("event"), row.getString("data")))
                .list());
    }

    /// The number of the last event, 0 where there is none.
    public int last(UUID version) {
        return jdbi.withHandle(handle -> handle.createQuery(LAST)
                .bind("version", version)
                .mapTo(Integer.class)
                .one());
    }

    /// Removes what is older.
    public void forget(Instant before) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM version_event WHERE at < :before")
                .bind("before", Columns.at(before))
                .execute());
    }
}
