package dev.cupel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cupel.domain.Build;
import dev.cupel.domain.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the build went.
///
/// @param limit which limit stopped it
/// @param cut which of the texts go on beyond what is kept
record BuildView(
        String verdict,
        @Nullable Integer exitCode,
        @Nullable String limit,
        String output,
        long wallMillis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> cut) {
    static BuildView of(Build build) {
        Limit limit = build.limit();
        return new BuildView(
                build.verdict().word(),
                build.exitCode(),
                limit == null ? null : limit.word(),
                build.output().content().text(),
                build.usage().wall().toMillis(),
                build.output().cut() ? List.of("output") : List.of());
    }
}
