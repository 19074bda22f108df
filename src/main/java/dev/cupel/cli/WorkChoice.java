package dev.cupel.cli;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.Solution;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.SourceTree;
import dev.cupel.intake.HandInCheck;
import dev.cupel.intake.Offer;
import dev.cupel.language.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds what somebody means to grade. A solution of the bundle is taken as it is tried on an upload; anything else
/// must pass the same check as what a learner hands in.
record WorkChoice(Assignment assignment, Languages languages) {
    private static final String NOBODY = "nobody";

    /// @param what a solution's name, else a path on this machine, else the last part of a solution's name
    /// @throws Refused if it could not be handed in
    Work of(String what, @Nullable String language) {
        String name = what.replaceAll("^\\./|/+$", "");
        List<Solution> named = solutions(language, solution -> solution.name().equals(name));
        if (!named.isEmpty()) return only(named);
        if (Files.exists(Path.of(what))) return handedIn(HandedFiles.read(List.of(Path.of(what))), language);
        List<Solution> nearly = solutions(language, solution -> solution.name().endsWith("/" + name));
        if (!nearly.isEmpty()) return only(nearly);
        throw new Misused("`%s` is neither here nor one of the bundle's solutions%s".formatted(what, inWords()));
    }

    private List<Solution> solutions(@Nullable String language, Predicate<Solution> wanted) {
        return assignment.solutions().stream()
                .filter(wanted)
                .filter(solution -> language == null || language.equals(solution.language()))
                .toList();
    }

    private Work only(List<Solution> solutions) {
        if (solutions.size() > 1) {
            throw new Misused("the bundle has several such solutions%s; --language tells some of them apart"
                    .formatted(inWords()));
        }
        Solution solution = solutions.getFirst();
        return new Work(languages.get(solution.language()), solution.files());
    }

    private Work handedIn(SourceTree files, @Nullable String language) {
        try {
            var checked = new HandInCheck(assignment, languages).check(new Offer(NOBODY, language, files, false));
            return new Work(checked.language(), checked.files());
        } catch (Rejected e) {
            throw Refused.of(e);
        }
    }

    private String inWords() {
        if (assignment.solutions().isEmpty()) return "; it has none";
        return assignment.solutions().stream()
                .map(solution -> solution.name() + " (" + solution.language() + ")")
                .collect(Collectors.joining(", ", ": ", ""));
    }
}
