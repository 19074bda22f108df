package dev.cupel.store;

import dev.cupel.domain.Content;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// The table `receipt_key`: public keys only, and never removed. It belongs to the installation, not to a tenant.
@ApplicationScoped
public class ReceiptKeys {
    private static final String ADD = """
            INSERT INTO receipt_key (id, public_key, created_at) VALUES (:id, :key, :at) ON CONFLICT (id) DO NOTHING""";

    private static final String ALL = "SELECT id, public_key FROM receipt_key ORDER BY created_at DESC, id";

    private static final String FIND = "SELECT id, public_key FROM receipt_key WHERE id = :id";

    private final Jdbi jdbi;

    ReceiptKeys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// @param publicKey its 32 bytes
    public record Key(String id, Content publicKey) {}

    /// Adds a key unless it is there.
    public void add(String id, byte[] publicKey, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("id", id)
                .bind("key", publicKey)
                .bind("at", Columns.at(at))
                .execute());
    }

    /// Newest first.
    public List<Key> all() {
        return jdbi.withHandle(handle -> handle.createQuery(ALL)
                .map((row, _) -> new Key(row.getString("id"), Content.of(row.getBytes("public_key"))))
                .list());
    }

    public Optional<Key> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("id", id)
                .map((row, _) -> new Key(row.getString("id"), Content.of(row.getBytes("public_key"))))
                .findOne());
    }
}
