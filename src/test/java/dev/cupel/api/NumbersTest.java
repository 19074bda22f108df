package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Points;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"0,0.0", "7,7.0", "100,100.0", "2.5,2.5", "3.333333,3.3333", "0.66666,0.6667", "0.00001,0.0"})
    void points_are_rounded_only_to_be_shown(String points, String shown) {
        assertThat(Numbers.shown(Points.of(points)).toPlainString()).isEqualTo(shown);
    }
}
