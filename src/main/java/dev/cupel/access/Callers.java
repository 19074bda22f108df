package dev.cupel.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Content;
import dev.cupel.domain.Rejected;
import dev.cupel.store.Keys;
import dev.cupel.store.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Knows who holds which key.
@ApplicationScoped
public class Callers {
    /// A key revoked in another process works here for at most this long.
    static final Duration REMEMBERED = Duration.ofSeconds(5);

    private static final int MOST_REMEMBERED = 1_000;

    private final Keys keys;
    private final Clock clock;
    private final Cache<Content, Keys.Key> bySecret = remembering();
    private final Cache<UUID, Keys.Key> byId = remembering();

    Callers(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    private static <K, V> Cache<K, V> remembering() {
        return Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(MOST_REMEMBERED)
                .build();
    }

    /// Whoever holds this secret, or held it until it expired or was revoked.
    ///
    /// @throws Rejected if nobody ever did
    Identified holding(Secret secret) {
        Content hash = Content.of(secret.hash());
        Keys.Key key = Optional.ofNullable(bySecret.getIfPresent(hash))
                .or(() -> find(secret, hash))
                .orElseThrow(Callers::unknown);
        Caller caller = new Caller(key.tenant(), key.role(), key.id(), key.name(), key.course());
        return new Identified(caller, secret, key.holds(clock.instant()));
    }

    private Optional<Keys.Key> find(Secret secret, Content hash) {
        Optional<Keys.Key> found = keys.find(hash.bytes())
                .filter(it -> secret.matches(it.hash().bytes()))
                .map(Keys.Hashed::key);
        Instant now = clock.instant();
        found.ifPresent(key -> bySecret.put(hash, key));
        found.filter(key -> key.holds(now)).ifPresent(key -> keys.used(key.id(), now));
        return found;
    }

    static Rejected unknown() {
        return new Rejected(new Rejected.Reason.Unauthenticated("This key is not known, has expired or was revoked."));
    }

    /// Whether a key is neither expired nor revoked.
    boolean holds(UUID id) {
        Optional<Keys.Key> key = Optional.ofNullable(byId.getIfPresent(id)).or(() -> keys.find(id));
        key.ifPresent(it -> byId.put(id, it));
        return key.filter(it -> it.holds(clock.instant())).isPresent();
    }

    /// Makes the secret of a new key. It is in the answer only, kept nowhere.
    public Secret add(Keys.Key key) {
        Secret secret = Secret.fresh();
        keys.add(key, secret.hash());
        return secret;
    }

    /// Newest first.
    public Page<Keys.Key> keys(UUID tenant, boolean operatorsToo, @Nullable UUID before, int limit) {
        return keys.list(tenant, operatorsToo, before, limit);
    }

    /// Ends a key at once, here, and the tokens that it vouches for. Returns whose it was; empty if there is no such
    /// key.
    ///
    /// @param tenant that it must belong to, and be no operator's; null for any key there is
    public Optional<UUID> revoke(@Nullable UUID tenant, UUID key) {
        Optional<UUID> revoked = keys.revoke(tenant, key, clock.instant());
        bySecret.invalidateAll();
        byId.invalidateAll();
        return revoked;
    }
}
