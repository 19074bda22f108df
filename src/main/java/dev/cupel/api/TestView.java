package dev.cupel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cupel.domain.Limit;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How one test went.
///
/// @param limit which limit stopped it
/// @param diff how the output differs from the expected one, white space made visible
/// @param messageFormat of `message`, where a grading script says one; plain text where it is left out
/// @param note for staff: what a checker said to them, the transcript of a talk, what a script printed
/// @param cut which of the texts go on beyond what is kept
record TestView(
        String name,

        @Schema(enumeration = {"io", "checker", "interactor", "call", "unit", "script", "style"})
        String kind,

        String verdict,
        BigDecimal points,
        BigDecimal maxPoints,
        String visibility,
        long cpuMillis,
        long wallMillis,
        long memoryBytes,
        @Nullable String limit,
        @Nullable Integer exitCode,
        @Nullable Integer signal,
        String message,
        String stdout,
        String stderr,
        @Nullable String expected,
        @Nullable String diff,
        @Nullable String hint,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(enumeration = {"md", "html", "ansi", "simple_format"})
        @Nullable
        String messageFormat,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> cut) {
    static TestView of(TestResult test) {
        Limit limit = test.limit();
        Text expected = test.expected();
        Text note = test.note();
        return new TestView(
                test.name(),
                test.kind(),
                test.verdict().word(),
                Numbers.shown(test.points()),
                Numbers.shown(test.maxPoints()),
                test.visibility().word(),
                test.usage().cpu().toMillis(),
                test.usage().wall().toMillis(),
                test.usage().memory().count(),
                limit == null ? null : limit.word(),
                test.exitCode(),
                test.signal(),
                test.message(),
                test.stdout().content().text(),
                test.stderr().content().text(),
                expected == null ? null : expected.content().text(),
                test.diff(),
                test.hint(),
                test.format(),
                note == null ? null : note.content().text(),
                cut(test));
    }

    private static List<String> cut(TestResult test) {
        List<String> cut = new ArrayList<>();
        if (test.stdout().cut()) cut.add("stdout");
        if (test.stderr().cut()) cut.add("stderr");
        if (test.expected() != null && test.expected().cut()) cut.add("expected");
        if (test.note() != null && test.note().cut()) cut.add("note");
        return cut;
    }
}
