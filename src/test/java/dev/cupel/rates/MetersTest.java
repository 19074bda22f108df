package dev.cupel.rates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetersTest {
    private Instant now = Instant.EPOCH;
    private final Clock clock = new ByHand();
    private final Meters meters = meters(Map.of("cupel.rates.submissions", "3"));

    @Test
    void one_more_than_the_quota_has_to_wait_for_its_share_of_the_window() {
        for (int left = 2; left >= 0; left--) assertThat(taken().remaining()).isEqualTo(left);
        Standing refused = taken();
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(20));
        assertThat(refused.full()).isEqualTo(Duration.ofSeconds(60));

        now = now.plusSeconds(20);
        assertThat(taken().allowed()).isTrue();
        assertThat(taken().allowed()).isFalse();
    }

    @Test
    void everybody_has_a_meter_of_their_own() {
        for (int i = 0; i < 4; i++) taken();
        assertThat(meters.take(Policy.SUBMISSIONS, "bob").orElseThrow().allowed())
                .isTrue();
        assertThat(meters.take(Policy.CREATIONS, "ada").orElseThrow().allowed()).isTrue();
    }

    @Test
    void asking_how_long_counts_nothing() {
        for (int i = 0; i < 9; i++)
            assertThat(meters.retryAfter(Policy.SUBMISSIONS, "ada")).isZero();
        assertThat(taken().remaining()).isEqualTo(2);
    }

    @Test
    void it_can_be_switched_off() {
        Meters off = meters(Map.of("cupel.rates.enabled", "false"));
        assertThat(off.take(Policy.SUBMISSIONS, "ada")).isEmpty();
        assertThat(off.retryAfter(Policy.SUBMISSIONS, "ada")).isZero();
    }

    private Standing taken() {
        return meters.take(Policy.SUBMISSIONS, "ada").orElseThrow();
    }

    private Meters meters(Map<String, String> settings) {
        RatesConfig config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(RatesConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(RatesConfig.class);
        return new Meters(config, clock);
    }

    private final class ByHand extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
