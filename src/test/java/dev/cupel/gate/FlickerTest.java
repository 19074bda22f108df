package dev.cupel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Marked;
import dev.cupel.domain.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlickerTest {
    private static final Marked STEADY = Rows.marked(Rows.of("a", Verdict.PASSED), Rows.of("b", Verdict.WRONG_ANSWER));

    @Test
    void what_says_the_same_each_time_is_steady() {
        assertThat(Flicker.between("good", List.of(STEADY, STEADY, STEADY))).isEmpty();
    }

    @Test
    void a_row_that_changes_is_named_with_all_that_it_said() {
        Marked other = Rows.marked(Rows.of("a", Verdict.TIME_LIMIT), Rows.of("b", Verdict.WRONG_ANSWER));
        assertThat(Flicker.between("solutions/good", List.of(STEADY, other, STEADY)))
                .containsExactly("The test `a` is flaky: of solutions/good it said passed with 1 points, "
                        + "then time_limit with 0 points.");
    }

    @Test
    void so_is_one_that_is_not_always_there() {
        Marked other = Rows.marked(Rows.of("a", Verdict.PASSED));
        assertThat(Flicker.between("good", List.of(STEADY, other)))
                .singleElement()
                .asString()
                .contains("`b`", "missing");
    }
}
