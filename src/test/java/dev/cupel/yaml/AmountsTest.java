package dev.cupel.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Bytes;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({"2s,2000", "500ms,500", "5m,300000", "1h,3600000", "7d,604800000", "1.5s,1500", "2 s,2000", "0s,0"})
    void durations_have_a_unit(String text, long millis) {
        assertThat(Amounts.duration(text)).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "s", "-2s", "2days", "2 S", "1e3s", "0.0001s", "999999999999d9", "2s 3s"})
    void other_durations_are_none(String text) {
        assertThat(Amounts.duration(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "64KiB,65536",
        "256MiB,268435456",
        "1GiB,1073741824",
        "64KB,64000",
        "1MB,1000000",
        "17,17",
        "17B,17",
        "0.5KiB,512"
    })
    void sizes_have_a_unit_or_count_bytes(String text, long bytes) {
        assertThat(Amounts.bytes(text)).contains(new Bytes(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MiB", "-1KiB", "256 megs", "0.5", "1TiB", "999999999999GiB"})
    void other_sizes_are_none(String text) {
        assertThat(Amounts.bytes(text)).isEmpty();
    }

    @Test
    void durations_are_shown_as_they_are_written() {
        assertThat(Amounts.text(Duration.ofMillis(1500))).isEqualTo("1500ms");
        assertThat(Amounts.text(Duration.ofSeconds(90))).isEqualTo("90s");
        assertThat(Amounts.text(Duration.ofMinutes(2))).isEqualTo("2m");
        assertThat(Amounts.text(Duration.ZERO)).isEqualTo("0s");
    }
}
