package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.domain.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=20 | 20",
                "respond-async, wait=5 | 5",
                "Wait = \"7\"; x=1, foo | 7",
                "wait=600 | 60",
                "wait=0 | 0"
            })
    void hears_how_long_a_caller_prefers_to_wait(String header, long seconds) {
        assertThat(Patience.prefer(header))
                .hasValueSatisfying(patience -> assertThat(patience.most()).hasSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"respond-async", "await=3", "wait=soon", "wait"})
    void passes_over_what_it_does_not_know(String header) {
        assertThat(Patience.prefer(header)).isEmpty();
    }

    @Test
    void refuses_a_query_that_is_no_number() {
        assertThatThrownBy(() -> Patience.query("-1")).isInstanceOf(Rejected.class);
        assertThat(Patience.query(null).none()).isTrue();
    }
}
