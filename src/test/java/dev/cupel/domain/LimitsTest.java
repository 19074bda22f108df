package dev.cupel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Limits USUAL =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(6), Bytes.mebi(256), Bytes.kibi(64), 64);

    @Test
    void stay_where_nothing_is_said() {
        assertThat(USUAL.with(LimitChanges.NONE)).isEqualTo(USUAL);
    }

    @Test
    void give_time_on_the_clock_to_whoever_may_compute_longer() {
        assertThat(USUAL.with(cpu(5)).wall()).isEqualTo(Duration.ofSeconds(16));
        assertThat(USUAL.with(cpu(1)).wall()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void take_the_wall_that_is_asked_for() {
        LimitChanges changes = new LimitChanges(Duration.ofSeconds(5), Duration.ofSeconds(7), null, null, 3);
        assertThat(USUAL.with(changes))
                .isEqualTo(
                        new Limits(Duration.ofSeconds(5), Duration.ofSeconds(7), Bytes.mebi(256), Bytes.kibi(64), 3));
    }

    @Test
    void never_rise_above_a_ceiling() {
        Limits ceiling = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(9), Bytes.mebi(64), Bytes.mebi(1), 8);
        assertThat(USUAL.atMost(ceiling))
                .isEqualTo(new Limits(Duration.ofSeconds(1), Duration.ofSeconds(6), Bytes.mebi(64), Bytes.kibi(64), 8));
    }

    private static LimitChanges cpu(int seconds) {
        return new LimitChanges(Duration.ofSeconds(seconds), null, null, null, null);
    }
}
