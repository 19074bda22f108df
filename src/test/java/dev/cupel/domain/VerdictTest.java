package dev.cupel.domain;

import static dev.cupel.domain.Verdict.BUILD_ERROR;
import static dev.cupel.domain.Verdict.MEMORY_LIMIT;
import static dev.cupel.domain.Verdict.OUTPUT_LIMIT;
import static dev.cupel.domain.Verdict.PARTIAL;
import static dev.cupel.domain.Verdict.PASSED;
import static dev.cupel.domain.Verdict.RUNTIME_ERROR;
import static dev.cupel.domain.Verdict.SKIPPED;
import static dev.cupel.domain.Verdict.TIME_LIMIT;
import static dev.cupel.domain.Verdict.WRONG_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void the_worst_decides_in_the_order_of_the_contract() {
        List<Verdict> order = List.of(
                BUILD_ERROR, MEMORY_LIMIT, OUTPUT_LIMIT, TIME_LIMIT, RUNTIME_ERROR, WRONG_ANSWER, PARTIAL, PASSED);
        for (int i = 0; i < order.size(); i++) {
            assertThat(Verdict.worst(order.subList(i, order.size()))).isEqualTo(order.get(i));
        }
    }

    @Test
    void what_was_skipped_never_decides() {
        assertThat(Verdict.worst(List.of(SKIPPED, PASSED))).isEqualTo(PASSED);
        assertThat(Verdict.worst(List.of(SKIPPED))).isEqualTo(SKIPPED);
        assertThat(Verdict.worst(List.of())).isEqualTo(SKIPPED);
    }

    @Test
    void has_the_word_of_the_contract() {
        assertThat(WRONG_ANSWER.word()).isEqualTo("wrong_answer");
    }
}
