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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    private static final Floats CLOSE = new Floats(1e-6, 1e-9);

    @Test
    void exact_means_byte_by_byte() {
        assertThat(accepts(new Exact(), "3\n", "3\n")).isTrue();
        assertThat(accepts(new Exact(), "3\n", "3")).isFalse();
        assertThat(accepts(new Exact(), "3\n", "3\r\n")).isFalse();
    }

    @Test
    void bytes_that_are_no_text_are_still_told_apart() {
        Content a = Content.of(new byte[] {(byte) 0xff, 0});
        Content b = Content.of(new byte[] {(byte) 0xfe, 0});
        for (Comparison how : new Comparison[] {new Exact(), new Lines(), new Tokens(false), CLOSE}) {
            assertThat(Comparisons.accepts(how, a, a)).isTrue();
            assertThat(Comparisons.accepts(how, a, b)).isFalse();
        }
    }

    @Test
    void lines_ignore_blanks_at_the_end_of_lines_and_empty_lines_at_the_end() {
        assertThat(accepts(new Lines(), "a\nb\n", "a \t\r\nb\n\n \n")).isTrue();
        assertThat(accepts(new Lines(), "a\nb\n", "a\n\nb\n")).isFalse();
        assertThat(accepts(new Lines(), "a\n", " a\n")).isFalse();
        assertThat(accepts(new Lines(), "\na\n", "a\n")).isFalse();
    }

    @Test
    void tokens_ignore_how_words_are_parted() {
        assertThat(accepts(new Tokens(false), "1 2\n3\n", "1\t2   3")).isTrue();
        assertThat(accepts(new Tokens(false), "1 2", "12")).isFalse();
        assertThat(accepts(new Tokens(false), "Yes", "yes")).isFalse();
        assertThat(accepts(new Tokens(true), "Yes Ä", "yES ä")).isTrue();
    }

    @Test
    void a_number_with_point_or_exponent_is_compared_by_either_tolerance() {
        assertThat(accepts(CLOSE, "0.5", "0.5000009")).isTrue();
        assertThat(accepts(CLOSE, "0.5", ".5")).isTrue();
        assertThat(accepts(CLOSE, "0.5", "0.50001")).isFalse();
        assertThat(accepts(CLOSE, "1e12", "1000000000100")).isTrue();
        assertThat(accepts(CLOSE, "2.0", "2")).isTrue();
        assertThat(accepts(new Floats(0, 0), "1.50", "1.5")).isTrue();
    }

    @Test
    void a_whole_number_that_is_expected_is_a_word() {
        assertThat(accepts(CLOSE, "2", "2.0")).isFalse();
        assertThat(accepts(CLOSE, "n 2", "n 2")).isTrue();
    }

    @Test
    void infinities_and_nan_are_words() {
        assertThat(accepts(CLOSE, "inf -inf nan", "inf -inf nan")).isTrue();
        assertThat(accepts(CLOSE, "inf nan", "Infinity NaN")).isTrue();
        assertThat(accepts(CLOSE, "inf", "-inf")).isFalse();
        assertThat(accepts(CLOSE, "1.0", "nan")).isFalse();
        assertThat(accepts(CLOSE, "inf", "1e999")).isFalse();
        assertThat(accepts(CLOSE, "1e999", "5.0")).isFalse();
    }

    @Test
    void what_only_java_calls_a_number_is_none() {
        assertThat(accepts(CLOSE, "1.0", "1d")).isFalse();
        assertThat(accepts(CLOSE, "1.0", "0x1p0")).isFalse();
        assertThat(accepts(CLOSE, "1.0", "1.0.0")).isFalse();
    }

    @Test
    void a_regex_matches_the_whole_output_but_for_blanks_at_its_end() {
        assertThat(accepts(new Regex(), "\\d+ items\n", "12 items\n\n")).isTrue();
        assertThat(accepts(new Regex(), "\\d+", "12 items")).isFalse();
        assertThat(accepts(new Regex(), "Grüße", "Grüße")).isTrue();
    }

    @Test
    void a_pattern_that_explodes_does_not_match_and_does_not_hang() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(accepts(new Regex(), "(a+)+b", "a".repeat(60_000))).isFalse();
            assertThat(accepts(new Regex(), "(a|b)*c", "ab".repeat(500_000))).isFalse();
        });
    }

    @Test
    void huge_outputs_are_compared_in_linear_time() {
        String digits = "1".repeat(2_000_000) + ".5";
        String blanks = " ".repeat(2_000_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(accepts(CLOSE, digits, digits + "0")).isFalse();
            assertThat(accepts(new Lines(), "a", blanks + "a")).isFalse();
            assertThat(accepts(new Tokens(false), "a", blanks + "a")).isTrue();
        });
    }

    @Property
    void every_output_is_itself(@ForAll @Chars({'a', ' ', '\n', '1', '.', '\r', 'e'}) String text) {
        assertThat(accepts(new Exact(), text, text)).isTrue();
        assertThat(accepts(new Lines(), text, text)).isTrue();
        assertThat(accepts(new Tokens(false), text, text)).isTrue();
        assertThat(accepts(new Tokens(true), text, text)).isTrue();
        assertThat(accepts(CLOSE, text, text)).isTrue();
    }

    @Property
    void each_comparison_takes_all_that_the_stricter_one_takes(
            @ForAll @Chars({'a', 'A', ' ', '\n'}) @StringLength(max = 5) String a,
            @ForAll @Chars({'a', 'A', ' ', '\n'}) @StringLength(max = 5) String b) {
        if (accepts(new Exact(), a, b)) assertThat(accepts(new Lines(), a, b)).isTrue();
        if (accepts(new Lines(), a, b))
            assertThat(accepts(new Tokens(false), a, b)).isTrue();
        if (accepts(new Tokens(false), a, b)) {
            assertThat(accepts(new Tokens(true), a, b)).isTrue();
            assertThat(accepts(CLOSE, a, b)).isTrue();
        }
    }

    @Property
    void an_output_that_is_not_accepted_always_has_its_difference_in_words(
            @ForAll @CharRange(from = '\t', to = '\r') @Chars({'a', 'A', ' ', '1', '.', '\u00e9'}) String wanted,
            @ForAll @CharRange(from = '\t', to = '\r') @Chars({'a', 'A', ' ', '1', '.', '\u00e9'}) String got) {
        for (Comparison how : new Comparison[] {new Exact(), new Lines(), new Tokens(true), CLOSE}) {
            if (accepts(how, wanted, got)) continue;
            assertThat(Difference.between(how, "Your output", Content.of(wanted), Content.of(got))
                            .message())
                    .isNotEmpty();
        }
    }

    private static boolean accepts(Comparison how, String expected, String actual) {
        return Comparisons.accepts(how, Content.of(expected), Content.of(actual));
    }
}
