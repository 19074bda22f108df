package dev.cupel.store;

import dev.cupel.domain.Deed;
import dev.cupel.domain.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The table `audit`, to which lines are added and nothing else; the database itself refuses the rest.
@ApplicationScoped
public class Audit {
    private static final String ADD = """
        INSERT INTO audit (id, at, tenant, role, key, name, learner, operation, course, assignment, subject, status,
                           address, request)
        VALUES (:id, :at, :tenant, :role, :key, :name, :learner, :operation, :course, :assignment, :subject, :status,
                :address, :request)\
        """;

    private static final String LIST = """
        SELECT * FROM audit
         WHERE (cast(:tenant AS uuid) IS NULL OR tenant = :tenant)
           AND (cast(:since AS timestamptz) IS NULL OR at >= :since)
           AND (cast(:actor AS text) IS NULL OR :actor IN (key::text, name, learner))
           AND (cast(:before AS uuid) IS NULL OR id < :before)
         ORDER BY id DESC LIMIT :limit\
        """;

    private final Jdbi jdbi;

    Audit(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Which lines are wanted; null is any.
    ///
    /// @param actor id or name of a key or person, or a learner
    public record Query(
            @Nullable UUID tenant,
            @Nullable Instant since,
            @Nullable String actor) {}

    public void add(Deed deed) {
        Deed.Actor actor = deed.actor();
        Deed.Target target = deed.target();
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("id", deed.id())
                .bind("at", Columns.at(deed.at()))
                .bind("tenant", deed.tenant())
                .bind("role", actor.role().word())
                .bind("key", actor.key())
                .bind("name", actor.name())
                .bind("learner", actor.learner())
                .bind("operation", deed.operation())
                .bind("course", target.course())
                .bind("assignment", target.assignment())
                .bind("subject", target.subject())
                .bind("status", deed.status())
                .bind("address", deed.address())
                .bind("request", deed.request())
                .execute());
    }

    /// Newest first. @param before go on below this id; null for the start
    public Page<Deed> list(Query query, @Nullable UUID before, int limit) {
        return Page.of(
                jdbi.withHandle(handle -> handle.createQuery(LIST)
                        .bind("tenant", query.tenant())
                        .bind("since", Columns.atOrNull(query.since()))
                        .bind("actor", query.actor())
                        .bind("before", before)
                        .bind("limit", limit + 1)
                        .map((row, _) -> deed(row))
                        .list()),
                limit,
                deed -> deed.id().toString());
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                Columns.uuid(row, "id"),
                Columns.instant(row, "at"),
                Columns.uuid(row, "tenant"),
                new Deed.Actor(
                        Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                        Columns.uuid(row, "key"),
                        row.getString("name"),
                        row.getString("learner")),
                row.getString("operation"),
                new Deed.Target(row.getString("course"), row.getString("assignment"), row.getString("subject")),
                row.getInt("status"),
                row.getString("address"),
                row.getString("request"));
    }
}
