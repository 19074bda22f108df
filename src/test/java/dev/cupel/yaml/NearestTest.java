package dev.cupel.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final List<String> WORDS = List.of("title", "points", "stdin", "stdout", "limits", "a");

    @ParameterizedTest
    @CsvSource({"titel,title", "pionts,points", "Points,points", "stdinn,stdin", "limit,limits", "stdou,stdout"})
    void slips_are_understood(String written, String meant) {
        assertThat(Nearest.to(written, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"environment", "xyz", "title", "tests"})
    void nothing_is_guessed_from_afar(String written) {
        assertThat(Nearest.to(written, WORDS)).isEmpty();
    }
}
