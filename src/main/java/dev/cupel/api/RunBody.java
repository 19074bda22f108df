package dev.cupel.api;

import dev.cupel.domain.Content;
import dev.cupel.domain.Draft;
import dev.cupel.domain.LimitChanges;
import dev.cupel.domain.SourceTree;
import dev.cupel.store.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Code to be run without being graded.
///
/// @param files text by name
/// @param stdin what the program reads
/// @param args what it is called with
record RunBody(
        @Nullable String language,
        @Nullable Map<String, @Nullable String> files,
        @Nullable String stdin,
        @Nullable List<@Nullable String> args,
        @Nullable LimitsBody limits) {

    Runs.Request request() {
        Required required = new Required();
        String language = required.field("language", language(), "");
        SourceTree tree =
                SubmissionBody.tree(required.field("files", files(), Map.<String, @Nullable String>of()), required);
        List<String> given = new ArrayList<>();
        for (String arg : Objects.requireNonNullElse(args, List.<@Nullable String>of())) {
            given.add(required.field("args/" + given.size(), arg, ""));
        }
        required.check();
        return new Runs.Request(
                language,
                new Draft(
                        tree,
                        Content.of(Objects.requireNonNullElse(stdin, "")),
                        given,
                        limits == null ? LimitChanges.NONE : limits.changes()));
    }

    /// Somebody's work never belongs in a log.
    @Override
    public String toString() {
        return "RunBody[***]";
    }
}
