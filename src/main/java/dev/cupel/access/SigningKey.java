package dev.cupel.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.domain.Content;
import dev.cupel.store.TokenKeys;
import dev.cupel.store.TokenKeys.TokenKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;

/// What learners' tokens are signed with: kept in the database, so that every process of an installation signs and
/// checks alike. Only we do either, so one secret is enough.
@ApplicationScoped
class SigningKey {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TokenKeys keys;
    private final Clock clock;
    private final LoadingCache<String, TokenKey> remembered;

    SigningKey(TokenKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.remembered =
                Caffeine.newBuilder().expireAfterWrite(Callers.REMEMBERED).build(_ -> findOrMake());
    }

    TokenKey get() {
        return remembered.get("");
    }

    private TokenKey findOrMake() {
        return keys.find().orElseGet(() -> {
            keys.add(fresh(), clock.instant());
            return keys.find().orElseThrow();
        });
    }

    /// Another one from now on; elsewhere within seconds.
    void replace() {
        get();
        keys.replace(fresh(), clock.instant());
        remembered.invalidateAll();
    }

    private static TokenKey fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new TokenKey(UuidCreator.getTimeOrderedEpoch(), Content.of(secret));
    }
}
