package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Comparison;
import dev.cupel.domain.Comparison.Exact;
import dev.cupel.domain.Comparison.Floats;
import dev.cupel.domain.Comparison.Lines;
import dev.cupel.domain.Comparison.Regex;
import dev.cupel.domain.Comparison.Tokens;
import dev.cupel.domain.Content;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void the_first_difference_is_pointed_at() {
        assertThat(words(new Lines(), "a\nhello world\n", "a\nhello wurld\n"))
                .isEqualTo("Your output differs at line 2, column 8: expected “hello world”, got “hello wurld”.");
    }

    @Test
    void columns_count_characters_not_bytes() {
        assertThat(words(new Lines(), "Grüße!", "Grüße?"))
                .isEqualTo("Your output differs at line 1, column 6: expected “Grüße!”, got “Grüße?”.");
    }

    @Test
    void words_are_counted_where_words_are_compared() {
        assertThat(words(new Tokens(false), "1 2 3", "1\n2 4"))
                .isEqualTo("Your output differs at line 2, word 2: expected “3”, got “4”.");
        assertThat(words(new Floats(1e-6, 0), "1.0 2.0", "1.00000001 2.1"))
                .isEqualTo("Your output differs at line 1, word 2: expected “2.0”, got “2.1”.");
    }

    @Test
    void white_space_alone_is_said_and_shown() {
        assertThat(words(new Lines(), "a b\n", "a  b\n"))
                .isEqualTo("Only the white space differs, first at line 1, column 3: expected “a b”, got “a··b”.");
        assertThat(words(new Exact(), "3\n", "3"))
                .isEqualTo("Only the white space differs, first at line 1, column 2: expected “3⏎”, got “3”.");
        assertThat(words(new Exact(), "a\tb\n", "a b\n")).contains("expected “a→b”, got “a b”");
    }

    @Test
    void letter_case_alone_is_said() {
        assertThat(words(new Lines(), "Yes", "yes")).startsWith("Only upper and lower case differ, first at line 1:");
    }

    @Test
    void too_little_and_too_much_are_said() {
        assertThat(words(new Lines(), "1\n2\n", "1\n")).isEqualTo("Your output ends too early: “2” is missing.");
        assertThat(words(new Lines(), "1\n", "1\n2\n"))
                .isEqualTo("Your output goes on where it should have ended: “2” at line 2 is too much.");
        assertThat(words(new Lines(), "1\n", "")).isEqualTo("Your output is empty.");
    }

    @Test
    void a_pattern_has_no_lines_to_set_side_by_side() {
        Difference difference = between(new Regex(), "\\d+", "x");

        assertThat(difference.message()).isEqualTo("Your output does not match the expected pattern.");
        assertThat(difference.diff()).isNull();
    }

    @Test
    void the_diff_shows_blanks_as_signs_only_in_lines_that_differ() {
        assertThat(between(new Lines(), "a b\nc d\n", "a b\nc  d\n").diff())
                .isEqualTo("@@ line 1 @@\n  a b\n- c·d\n+ c··d\n");
    }

    @Test
    void the_diff_shows_line_ends_where_they_count() {
        assertThat(between(new Exact(), "a\nb\n", "a\r\nb").diff())
                .isEqualTo("@@ line 1 @@\n- a⏎\n- b⏎\n+ a␍⏎\n+ b (no newline at the end)\n");
    }

    @Test
    void lines_within_tolerance_do_not_differ() {
        assertThat(between(new Floats(1e-3, 0), "1.0\n2.0\n", "1.0001\n3.0\n").diff())
                .isEqualTo("@@ line 1 @@\n  1.0001\n- 2.0\n+ 3.0\n");
    }

    @Test
    void a_diff_is_a_window_around_the_first_difference() {
        String expected = numbers(1, 10_000);
        String diff = between(new Lines(), expected, expected.replace("\n5000\n", "\nx\n"))
                .diff();

        assertThat(diff).startsWith("@@ line 4997 @@\n  4997\n  4998\n  4999\n- 5000\n+ x\n  5001\n");
        assertThat(diff).endsWith("… (more lines)\n").hasSizeLessThan(1000);
    }

    @Test
    void the_difference_in_a_long_line_is_in_its_excerpt() {
        String line = "x".repeat(50_000);
        Difference difference = between(new Lines(), line + "a" + line, line + "b" + line);

        assertThat(difference.message())
                .contains("column 50001")
                .contains("xa")
                .contains("xb")
                .hasSizeLessThan(400);
        assertThat(difference.diff()).contains("xa").contains("xb").hasSizeLessThan(400);
    }

    @Test
    void hostile_output_costs_no_time() {
        String expected = numbers(1, 200_000);
        String actual = numbers(1_000_000, 1_200_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            between(new Floats(1e-6, 1e-6), expected, actual);
            between(new Lines(), expected, "\n".repeat(2_000_000) + "x");
            between(new Exact(), expected, "x".repeat(4_000_000));
        });
    }

    private static String numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    private static String words(Comparison how, String expected, String actual) {
        return between(how, expected, actual).message();
    }

    private static Difference between(Comparison how, String expected, String actual) {
        return Difference.between(how, "Your output", Content.of(expected), Content.of(actual));
    }
}
