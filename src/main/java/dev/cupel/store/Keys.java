package dev.cupel.store;

import dev.cupel.domain.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The table `api_key`.
@ApplicationScoped
public class Keys {
    private static final String ADD = """
            INSERT INTO api_key (id, tenant, role, name, course, secret_hash, created_at, expires_at)
            VALUES (:id, :tenant, :role, :name, :course, :hash, :at, :expires)
            ON CONFLICT (secret_hash) DO NOTHING""";

    private static final String VALID = """
            SELECT * FROM api_key
             WHERE secret_hash = :hash AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > :now)""";

    private static final String LIST = """
            SELECT * FROM api_key
             WHERE tenant = :tenant AND revoked_at IS NULL AND (cast(:before AS uuid) IS NULL OR id < :before)
             ORDER BY id DESC LIMIT :limit""";

    private static final String REVOKE =
            "UPDATE api_key SET revoked_at = :at WHERE tenant = :tenant AND id = :id AND revoked_at IS NULL";

    private static final String ADMIN = "SELECT count(*) > 0 FROM api_key WHERE role = 'admin' AND revoked_at IS NULL";

    private final Jdbi jdbi;

    Keys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// A key as it is kept: without its secret.
    ///
    /// @param course the only course it reaches; null for the whole tenant
    public record Key(
            UUID id,
            UUID tenant,
            Role role,
            String name,
            @Nullable UUID course,
            Instant createdAt,
            @Nullable Instant expiresAt) {}

    /// Adds a key by the SHA-256 of its secret; a secret that is known already changes nothing.
    public void add(Key key, byte[] secretHash) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("id", key.id())
                .bind("tenant", key.tenant())
                .bind("role", key.role().word())
                .bind("name", key.name())
                .bind("course", key.course())
                .bind("hash", secretHash)
                .bind("at", Columns.at(key.createdAt()))
                .bind("expires", Columns.atOrNull(key.expiresAt()))
                .execute());
    }

    /// The key with this hash, if it is neither revoked nor expired.
    public Optional<Key> valid(byte[] secretHash, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(VALID)
                .bind("hash", secretHash)
                .bind("now", Columns.at(now))
                .map((row, _) -> key(row))
                .findOne());
    }

    /// Newest first.
    public Page<Key> list(UUID tenant, @Nullable UUID before, int limit) {
        return Page.of(
                jdbi.withHandle(handle -> handle.createQuery(LIST)
                        .bind("tenant", tenant)
                        .bind("before", before)
                        .bind("limit", limit + 1)
                        .map((row, _) -> key(row))
                        .list()),
                limit,
                key -> key.id().toString());
    }

    public boolean revoke(UUID tenant, UUID id, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(REVOKE)
                        .bind("tenant", tenant)
                        .bind("id", id)
                        .bind("at", Columns.at(at))
                        .execute())
                == 1;
    }

    /// Whether anybody can look after this installation yet.
    public boolean anyAdmin() {
        return jdbi.withHandle(
                handle -> handle.createQuery(ADMIN).mapTo(Boolean.class).one());
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "tenant"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getObject("course", UUID.class),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "expires_at"));
    }
}
