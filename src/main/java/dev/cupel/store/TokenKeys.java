package dev.cupel.store;

import dev.cupel.domain.Content;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// The table `token_key`: what learners' tokens are signed with. It holds one row at most.
@ApplicationScoped
public class TokenKeys {
    /// Of several processes that start at once, one wins and the others use its key.
    private static final String ADD = """
        INSERT INTO token_key (id, secret, made_at) VALUES (:id, :secret, :at) ON CONFLICT DO NOTHING\
        """;

    private static final String FIND = "SELECT id, secret FROM token_key";

    private static final String REPLACE = "UPDATE token_key SET id = :id, secret = :secret, made_at = :at";

    private final Jdbi jdbi;

    TokenKeys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// A key with its secret.
    public record TokenKey(UUID id, Content secret) {
        @Override
        public String toString() {
            return "TokenKey[" + id + ", ***]";
        }
    }

    /// Does nothing if there is a key.
    public void add(TokenKey key, Instant at) {
        change(ADD, key, at);
    }

    public void replace(TokenKey key, Instant at) {
        change(REPLACE, key, at);
    }

    private void change(String statement, TokenKey key, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(statement)
                .bind("id", key.id())
                .bind("secret", key.secret().bytes())
                .bind("at", Columns.at(at))
                .execute());
    }

    public Optional<TokenKey> find() {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .map((row, _) -> new TokenKey(Columns.uuid(row, "id"), Content.of(row.getBytes("secret"))))
                .findOne());
    }
}
