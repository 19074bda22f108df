package dev.cupel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.Samples;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Validation.Headroom;
import dev.cupel.domain.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TightnessTest {
    private static final Assignment TWO = Samples.assignment(Samples.io("a", 1, "x"), Samples.io("b", 1, "x"));
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(6), Bytes.mebi(64), Bytes.kibi(64), 8);

    @Test
    void the_tightest_limit_of_all_runs_is_found() {
        Marked once = Rows.marked(
                Rows.of("a", Verdict.PASSED, Duration.ofMillis(500), Duration.ofMillis(600)),
                Rows.of("b", Verdict.PASSED, Duration.ofMillis(100), Duration.ofMillis(2_000)));
        Marked again = Rows.marked(Rows.of("b", Verdict.PASSED, Duration.ofMillis(100), Duration.ofMillis(4_000)));
        Headroom tightest = of(once, again).orElseThrow();
        assertThat(tightest.test()).isEqualTo("b");
        assertThat(tightest.limit()).isEqualTo(Limit.WALL);
        assertThat(tightest.factor()).isEqualByComparingTo("1.50");
        assertThat(tightest.usedMillis()).isEqualTo(4_000);
    }

    @Test
    void what_takes_no_time_has_much_headroom_and_not_no_end_of_it() {
        Headroom found = of(Rows.marked(Rows.of("a", Verdict.PASSED))).orElseThrow();
        assertThat(found.factor()).isEqualByComparingTo("200");
    }

    @Test
    void a_solution_that_was_never_graded_has_none() {
        assertThat(of()).isEmpty();
    }

    private static Optional<Headroom> of(Marked... gradings) {
        return Tightness.of("good", "python", TWO, List.of(gradings), _ -> LIMITS);
    }
}
