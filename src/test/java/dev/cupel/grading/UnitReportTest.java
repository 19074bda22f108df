package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Content;
import dev.cupel.domain.Text;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class UnitReportTest {
    private static final String NONCE = "5e1f";
    private static final String PASSED = "{\"test\": \"a\", \"outcome\": \"passed\", \"millis\": 3}";

    @Test
    void whatever_is_not_a_line_of_the_protocol_is_passed_over() {
        UnitReport said = read(
                "not json",
                "[]",
                "7",
                "null",
                "",
                "{\"test\": 5, \"outcome\": \"passed\"}",
                "{\"test\": \"\", \"outcome\": \"passed\"}",
                "{\"test\": \"x\", \"outcome\": \"perfect\"}",
                "{\"test\": \"x\", \"test\": \"y\", \"outcome\": \"passed\"}",
                PASSED + " {}",
                "[".repeat(100_000),
                PASSED);

        assertThat(said.claims()).containsOnlyKeys("a");
        assertThat(only(said).took()).isEqualTo(Duration.ofMillis(3));
    }

    @Test
    void a_line_without_the_nonce_and_one_after_the_end_show_another_writer() {
        assertThat(read(PASSED, "{\"end\": true, \"tests\": 1}").touched()).isFalse();
        assertThat(read(PASSED, "{\"end\": true, \"tests\": 1}", PASSED).touched())
                .isTrue();
        assertThat(of(Text.of(PASSED + "\n")).touched()).isTrue();
        assertThat(of(Text.of(PASSED + "\n")).claims()).isEmpty();
        assertThat(of(Text.of("x".repeat(300_000) + "\n")).touched()).isTrue();
        assertThat(of(Text.of("no newline")).touched()).isTrue();
    }

    @Test
    void a_last_line_that_was_cut_off_is_nobodys_fault() {
        for (int cut = 0; cut < 20; cut++) {
            assertThat(of(Text.of((NONCE + " " + PASSED).substring(0, cut))).touched())
                    .isFalse();
        }
    }

    @Test
    void half_a_character_is_replaced() {
        UnitReport said = read("{\"test\": \"a\\ud800\", \"outcome\": \"failed\", \"message\": \"\\udc00!\"}");

        assertThat(said.claims()).containsOnlyKeys("a?");
        assertThat(only(said).message()).isEqualTo("?!");
    }

    @Test
    void after_the_end_line_nothing_counts() {
        UnitReport said = read("{\"end\": true, \"tests\": 0}", PASSED);

        assertThat(said.claims()).isEmpty();
        assertThat(said.complete()).isTrue();
    }

    @Test
    void an_end_line_that_counts_other_tests_than_came_completes_nothing() {
        assertThat(read(PASSED, "{\"end\": true, \"tests\": 2}").complete()).isFalse();
        assertThat(read(PASSED, "{\"end\": true}").complete()).isFalse();
        assertThat(read(PASSED, "{\"end\": false, \"tests\": 1}").complete()).isFalse();
        assertThat(read(PASSED, "{\"end\": true, \"tests\": 1}").complete()).isTrue();
    }

    @Test
    void a_last_line_that_was_cut_off_is_no_line() {
        assertThat(of(Text.of(NONCE + " " + PASSED.substring(0, 20))).claims()).isEmpty();
    }

    @Test
    void there_is_an_end_to_tests_and_to_words() {
        String[] lines = new String[UnitReportReader.MAX_TESTS + 10];
        for (int i = 0; i < lines.length; i++) lines[i] = "{\"test\": \"t" + i + "\", \"outcome\": \"passed\"}";
        assertThat(read(lines).claims()).hasSize(UnitReportReader.MAX_TESTS);

        UnitReport said = read(
                "{\"test\": \"a\", \"outcome\": \"failed\", \"message\": \"" + "x".repeat(100_000) + "\"}",
                "{\"test\": \"b\", \"outcome\": \"failed\", \"message\": \"" + "x".repeat(300_000) + "\"}");
        assertThat(said.claims()).containsOnlyKeys("a");
        assertThat(only(said).message()).hasSizeLessThan(4200).endsWith("… (cut)");
    }

    @Test
    void bytes_that_are_no_text_are_replaced() {
        byte[] bytes = (NONCE + " " + PASSED.replace("a\"", "\u00ff\"")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(of(new Text(Content.of(bytes), false)).claims()).containsOnlyKeys("\ufffd");
    }

    @Property
    void no_report_is_too_strange_to_read(@ForAll byte[] noise) {
        assertThat(of(new Text(Content.of(noise), true)).complete()).isFalse();
    }

    private static UnitReport.Claim only(UnitReport said) {
        return said.claims().values().iterator().next();
    }

    private static UnitReport read(String... lines) {
        return of(
                Text.of(Stream.of(lines).map(line -> NONCE + " " + line + "\n").collect(Collectors.joining())));
    }

    private static UnitReport of(Text report) {
        return new UnitReportReader(NONCE, List.of("first", "last")).read(report);
    }
}
