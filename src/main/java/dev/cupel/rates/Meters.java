package dev.cupel.rates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Counts what everybody asks for. A meter nobody asked about for a whole window would be full again, and is forgotten.
@ApplicationScoped
public class Meters {
    private static final int MOST_METERS = 200_000;

    private final RatesConfig config;
    private final TimeMeter time;
    private final Cache<Metered, Bucket> buckets;

    Meters(RatesConfig config, Clock clock) {
        this.config = config;
        this.time = nanosOf(clock);
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(config.window())
                .maximumSize(MOST_METERS)
                .build();
    }

    private record Metered(Policy policy, String who) {}

    /// Counts one; empty where nothing is counted.
    ///
    /// @param who the key, learner or address that is counted
    public Optional<Standing> take(Policy policy, String who) {
        return config.enabled()
                ? Optional.of(standing(policy, bucket(policy, who).tryConsumeAndReturnRemaining(1)))
                : Optional.empty();
    }

    /// How long somebody has to wait until one more is allowed, without counting anything.
    public Duration retryAfter(Policy policy, String who) {
        if (!config.enabled()) return Duration.ZERO;
        return Duration.ofNanos(bucket(policy, who).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(Policy policy, String who) {
        return buckets.get(new Metered(policy, who), metered -> full(metered.policy()));
    }

    private Bucket full(Policy policy) {
        int quota = policy.quota(config);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, config.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    private Standing standing(Policy policy, ConsumptionProbe probe) {
        return new Standing(
                policy,
                policy.quota(config),
                config.window(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static TimeMeter nanosOf(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
