package dev.cupel.store;

import dev.cupel.domain.Content;
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
        ON CONFLICT (secret_hash) DO NOTHING\
        """;

    private static final String BY_HASH = "SELECT * FROM api_key WHERE secret_hash = :hash";

    private static final String BY_ID = "SELECT * FROM api_key WHERE id = :id";

    /// Not at every call, to spare the disk.
    private static final String USED = """
        UPDATE api_key SET last_used_at = :at
         WHERE id = :id AND (last_used_at IS NULL OR last_used_at < :at - interval '1 minute')\
        """;

    private static final String LIST = """
        SELECT * FROM api_key
         WHERE tenant = :tenant AND revoked_at IS NULL AND (:operatorsToo OR role <> 'operator')
           AND (cast(:before AS uuid) IS NULL OR id < :before)
         ORDER BY id DESC LIMIT :limit\
        """;

    private static final String REVOKE = """
        UPDATE api_key SET revoked_at = :at
         WHERE id = :id AND revoked_at IS NULL
           AND (cast(:tenant AS uuid) IS NULL OR (tenant = :tenant AND role <> 'operator'))
        RETURNING tenant\
        """;

    private static final String OPERATOR =
            "SELECT count(*) > 0 FROM api_key WHERE role = 'operator' AND revoked_at IS NULL";

    private static final String PROMOTE = "UPDATE api_key SET role = 'operator' WHERE secret_hash = :hash";

    private final Jdbi jdbi;

    Keys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// A key as it is kept: without its secret.
    ///
    /// @param course the only course it reaches; null for the whole tenant
    /// @param lastUsedAt to the minute; null for never
    public record Key(
            UUID id,
            UUID tenant,
            Role role,
            String name,
            @Nullable UUID course,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastUsedAt) {
        /// One that is made now.
        public static Key fresh(
                UUID id,
                UUID tenant,
                Role role,
                String name,
                @Nullable UUID course,
                Instant now,
                @Nullable Instant expiresAt) {
            return new Key(id, tenant, role, name, course, now, expiresAt, null, null);
        }

        /// Neither revoked nor expired.
        public boolean holds(Instant now) {
            return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
        }
    }

    /// A key with the hash it was found by.
    public record Hashed(Key key, Content hash) {}

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

    /// Makes the key with this hash an operator's.
    public void promote(byte[] secretHash) {
        jdbi.useHandle(
                handle -> handle.createUpdate(PROMOTE).bind("hash", secretHash).execute());
    }

    /// Whether it still holds or not.
    public Optional<Hashed> find(byte[] secretHash) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_HASH)
                .bind("hash", secretHash)
                .map((row, _) -> new Hashed(key(row), Content.of(row.getBytes("secret_hash"))))
                .findOne());
    }

    /// Whether it still holds or not.
    public Optional<Key> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_ID)
                .bind("id", id)
                .map((row, _) -> key(row))
                .findOne());
    }

    public void used(UUID id, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(USED)
                .bind("id", id)
                .bind("at", Columns.at(at))
                .execute());
    }

    /// Newest first.
    public Page<Key> list(UUID tenant, boolean operatorsToo, @Nullable UUID before, int limit) {
        return Page.of(
                jdbi.withHandle(handle -> handle.createQuery(LIST)
                        .bind("tenant", tenant)
                        .bind("operatorsToo", operatorsToo)
                        .bind("before", before)
                        .bind("limit", limit + 1)
                        .map((row, _) -> key(row))
                        .list()),
                limit,
                key -> key.id().toString());
    }

    /// The tenant whose key it was; empty if there is no such key.
    ///
    /// @param tenant that it must belong to, and be no operator's; null for any key there is
    public Optional<UUID> revoke(@Nullable UUID tenant, UUID id, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery(REVOKE)
                .bind("tenant", tenant)
                .bind("id", id)
                .bind("at", Columns.at(at))
                .mapTo(UUID.class)
                .findOne());
    }

    /// Whether anybody can look after this installation yet.
    public boolean anyOperator() {
        return jdbi.withHandle(
                handle -> handle.createQuery(OPERATOR).mapTo(Boolean.class).one());
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "tenant"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getObject("course", UUID.class),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "expires_at"),
                Columns.instantOrNull(row, "revoked_at"),
                Columns.instantOrNull(row, "last_used_at"));
    }
}
