package dev.cupel.api;

import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import dev.cupel.intake.Found;
import dev.cupel.intake.Offer;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a learner hands in, as JSON.
///
/// @param learner may be left out by the learner
/// @param language may be left out where the assignment has one, or where the names of the files tell
/// @param files text by name
record SubmissionBody(
        @Nullable String learner,
        @Nullable String language,
        @Nullable Map<String, @Nullable String> files) {
    /// @param learner whose work it is, if they are known
    Offer offer(@Nullable String learner) {
        Required required = new Required();
        String whose = required.field("learner", learner, "");
        Map<String, @Nullable String> files = required.field("files", files(), Map.<String, @Nullable String>of());
        SourceTree tree = tree(files, required);
        required.check();
        return new Offer(whose, language, tree, false);
    }

    static SourceTree tree(Map<String, @Nullable String> files, Required required) {
        Map<String, Content> contents = new TreeMap<>();
        files.forEach((name, text) ->
                contents.put(name, Content.of(required.field("files/" + Found.escaped(name), text, ""))));
        return SourceTree.of(contents);
    }

    /// Somebody's work never belongs in a log.
    @Override
    public String toString() {
        return "SubmissionBody[***]";
    }
}
