package dev.cupel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.Samples;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticedTest {
    private static final Assignment THREE =
            Samples.assignment(Samples.io("a", 1, "x"), Samples.io("b", 1, "x"), Samples.io("sample", 0, "x"));

    @Test
    void a_test_that_only_ever_passed_has_not_shown_that_it_can_fail() {
        Noticed noticed = new Noticed();
        noticed.add(List.of(Rows.of("a", Verdict.PASSED), Rows.of("b", Verdict.TIME_LIMIT)));
        assertThat(noticed.neverFailed(THREE)).containsExactly("a");
        noticed.add(List.of(Rows.of("a", Verdict.PARTIAL)));
        assertThat(noticed.neverFailed(THREE)).isEmpty();
    }

    @Test
    void one_that_was_passed_over_might_have_failed() {
        Noticed noticed = new Noticed();
        noticed.add(List.of(Rows.of("a", Verdict.WRONG_ANSWER), Rows.of("b", Verdict.SKIPPED)));
        assertThat(noticed.neverFailed(THREE)).isEmpty();
    }
}
