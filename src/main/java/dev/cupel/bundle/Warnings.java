package dev.cupel.bundle;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.Solution;
import dev.cupel.domain.Points;
import dev.cupel.domain.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is no fault and yet worth a second look.
final class Warnings {
    private static final List<String> FOR_PEOPLE = List.of("readme", "license", "changelog", ".gitignore");
    private static final int MAX_FILES = 20;

    private Warnings() {}

    static List<String> of(Assignment assignment, BundleFiles files) {
        List<String> warnings = new ArrayList<>();
        if (assignment.solutions().isEmpty()) {
            warnings.add("There are no solutions, so nobody has tried the tests.");
        } else {
            for (String language : assignment.languages()) {
                if (!isProven(assignment, language)) warnings.add("No solution in " + language + " is to pass.");
            }
        }
        if (assignment.maxScore().equals(Points.ZERO)) warnings.add("All tests together are worth 0 points.");
        files.unused().stream()
                .filter(path -> !isForPeople(path))
                .limit(MAX_FILES)
                .forEach(path -> warnings.add("Nothing refers to the file " + path + "."));
        return List.copyOf(warnings);
    }

    private static boolean isProven(Assignment assignment, String language) {
        return assignment.solutions().stream()
                .filter(solution -> solution.language().equals(language))
                .map(Solution::expect)
                .anyMatch(expect -> expect.verdict() == Verdict.PASSED);
    }

    private static boolean isForPeople(String path) {
        String name = BundleFiles.baseName(path).toLowerCase(Locale.ROOT);
        return FOR_PEOPLE.stream().anyMatch(name::startsWith);
    }
}
