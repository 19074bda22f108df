package dev.cupel.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cupel.access.Secret;
import dev.cupel.domain.Content;
import dev.cupel.rates.Meters;
import dev.cupel.rates.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/// Slows down who guesses keys, without locking out those who share their address: a key that was right lately is never
/// held back. Only hashes of such keys are remembered.
@ApplicationScoped
class Guesses {
    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;

    private final Meters meters;
    private final Cache<Content, Boolean> right = Caffeine.newBuilder()
            .expireAfterAccess(LATELY)
            .maximumSize(MOST_REMEMBERED)
            .build();

    Guesses(Meters meters) {
        this.meters = meters;
    }

    /// @throws Rejected if too many wrong keys came from this address, whether or not this one is right
    void refuse(String authorization, String address) {
        Duration wait = meters.retryAfter(Policy.FAILURES, address);
        if (!wait.isZero() && right.getIfPresent(hash(authorization)) == null) {
            throw CurrentRates.tooMany(Policy.FAILURES, wait);
        }
    }

    void right(String authorization) {
        right.put(hash(authorization), true);
    }

    void wrong(String address) {
        meters.take(Policy.FAILURES, address);
    }

    private static Content hash(String authorization) {
        return Content.of(new Secret(authorization).hash());
    }
}
