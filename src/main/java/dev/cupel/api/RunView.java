package dev.cupel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Ran;
import dev.cupel.domain.Verdict;
import dev.cupel.store.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A run without a grade. What is not known yet is null.
///
/// @param state `queued`, `graded` once it has run, or `abandoned` where we failed
record RunView(
        UUID id,
        String state,
        @Nullable BuildView build,
        @Nullable ResultView run,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String incident) {
    static RunView of(Runs.Run run) {
        Ran ran = run.result();
        return new RunView(
                run.id(),
                run.state(),
                ran == null ? null : BuildView.of(ran.build()),
                ran == null || ran.build().verdict() != Verdict.PASSED ? null : ResultView.of(ran),
                run.incident());
    }

    /// How the program itself ended.
    ///
    /// @param limit which limit stopped it
    /// @param cut which of the texts go on beyond what is kept
    record ResultView(
            String verdict,
            @Nullable Integer exitCode,
            @Nullable Integer signal,
            @Nullable String limit,
            String stdout,
            String stderr,
            long cpuMillis,
            long wallMillis,
            long memoryBytes,
            String message,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> cut) {
        static ResultView of(Ran result) {
            Limit limit = result.limit();
            List<String> cut = new ArrayList<>();
            if (result.stdout().cut()) cut.add("stdout");
            if (result.stderr().cut()) cut.add("stderr");
            return new ResultView(
                    result.verdict().word(),
                    result.exitCode(),
                    result.signal(),
                    limit == null ? null : limit.word(),
                    result.stdout().content().text(),
                    result.stderr().content().text(),
                    result.usage().cpu().toMillis(),
                    result.usage().wall().toMillis(),
                    result.usage().memory().count(),
                    result.message(),
                    cut);
        }
    }
}
