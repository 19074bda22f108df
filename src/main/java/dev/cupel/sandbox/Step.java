package dev.cupel.sandbox;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One process to start, with all that it gets.
///
/// @param after the step that must have succeeded, else this one is not run; null for none
/// @param environment added to the fixed one
/// @param files for [Place#RUN], [Place#CALL], [Place#TALK] and [Place#LINT]: laid in the working folder; for the
/// suite's places: what lies in the
/// suite's folder
/// @param dataLimit whether the language reports a refused allocation itself, so that one far beyond the limit is
/// refused
/// @param collect files to bring back from the working folder, each with the most that is kept of it
/// @param calls for [Place#CALL]: what its process is asked, one line each; it learns of a call once it has
/// answered the one before
/// @param partner for [Place#TALK]: who it talks to; null for one that is itself somebody's partner
public record Step(
        String id,
        @Nullable String after,
        Place place,
        List<String> command,
        Map<String, String> environment,
        Content stdin,
        SourceTree files,
        Limits limits,
        boolean dataLimit,
        Map<String, Bytes> collect,
        List<Content> calls,
        @Nullable Partner partner) {

    /// A step that is asked nothing.
    public Step(
            String id,
            @Nullable String after,
            Place place,
            List<String> command,
            Map<String, String> environment,
            Content stdin,
            SourceTree files,
            Limits limits,
            boolean dataLimit,
            Map<String, Bytes> collect) {
        this(id, after, place, command, environment, stdin, files, limits, dataLimit, collect, List.of(), null);
    }

    /// The same step, asked these calls.
    public Step asked(List<Content> lines) {
        return new Step(
                id, after, place, command, environment, stdin, files, limits, dataLimit, collect, lines, partner);
    }

    /// The same step, talking to `other`.
    public Step talkingTo(Partner other) {
        return new Step(id, after, place, command, environment, stdin, files, limits, dataLimit, collect, calls, other);
    }

    /// Where and as whom a step runs.
    public enum Place {
        /// In the sources' folder, as the build user; may write the build's output.
        BUILD,
        /// In a fresh working folder with copies of the given files and the step's own.
        RUN,
        /// As [#RUN]; its process answers calls on a private descriptor.
        CALL,
        /// As [#RUN]; its output goes to its partner and its partner's output is its input, while both run.
        TALK,
        /// In the suite's folder, as the build user; may write the suite's output.
        SUITE_BUILD,
        /// In a fresh working folder with copies of all that lies in the suite's; reports its tests on a private
        /// descriptor.
        SUITE_RUN,
        /// As [#SUITE_RUN], but what it reports it leaves in files.
        SUITE_COMMAND,
        /// In a fresh working folder; the suite's folder is there to read, and not copied.
        SCRIPT,
        /// In the sources' folder, as the run user: looks at sources and runs nothing of them.
        LINT
    }
}
