package dev.cupel.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Content;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Role;
import dev.cupel.store.Keys;
import dev.cupel.store.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Knows who holds which secret.
@ApplicationScoped
public class Callers {
    /// A key revoked in another process works here for at most this long.
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private static final int MOST_REMEMBERED = 1_000;
    private static final Caller ANYONE = new Caller(Tenants.MAIN, Role.ANYONE, null, "anyone", null);

    private final Keys keys;
    private final Clock clock;
    private final Cache<Content, Keys.Key> remembered;

    Callers(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST_REMEMBERED)
                .build();
    }

    public Caller anyone() {
        return ANYONE;
    }

    /// @throws Rejected if nobody holds this secret (any more)
    public Caller holding(Secret secret) {
        Instant now = clock.instant();
        Content hash = Content.of(secret.hash());
        return Optional.ofNullable(remembered.getIfPresent(hash))
                .filter(key -> key.expiresAt() == null || key.expiresAt().isAfter(now))
                .or(() -> find(hash, now))
                .map(key -> new Caller(key.tenant(), key.role(), key.id(), key.name(), key.course()))
                .orElseThrow(() -> new Rejected(
                        new Rejected.Reason.Unauthenticated("This key is not known, has expired or was revoked.")));
    }

    private Optional<Keys.Key> find(Content hash, Instant now) {
        Optional<Keys.Key> found = keys.valid(hash.bytes(), now);
        found.ifPresent(key -> remembered.put(hash, key));
        return found;
    }

    /// Makes the secret of a new key. It is in the answer only, kept nowhere.
    public Secret add(Keys.Key key) {
        Secret secret = Secret.fresh();
        keys.add(key, secret.hash());
        return secret;
    }

    /// Newest first.
    public Page<Keys.Key> keys(UUID tenant, @Nullable UUID before, int limit) {
        return keys.list(tenant, before, limit);
    }

    /// Ends a key at once, here. False if the tenant has no such key.
    public boolean revoke(UUID tenant, UUID key) {
        boolean revoked = keys.revoke(tenant, key, clock.instant());
        remembered.invalidateAll();
        return revoked;
    }
}
