package dev.cupel.gate;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.Solution;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Validation;
import dev.cupel.domain.Validation.Headroom;
import dev.cupel.domain.Validation.Survivor;
import dev.cupel.domain.Validation.Trial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that has come of a rehearsal so far.
final class Tried {
    private static final int MOST_WORDS = 50;

    private final Assignment assignment;
    private final List<Trial> trials = new ArrayList<>();
    private final List<String> warnings;
    private final List<String> faults = new ArrayList<>();
    private final List<Headroom> headroom = new ArrayList<>();
    private final List<Survivor> survivors = new ArrayList<>();
    private final Map<String, Map<String, List<String>>> unitTests = new LinkedHashMap<>();
    private final Map<Solution, List<Marked>> gradings = new LinkedHashMap<>();
    private final Noticed noticed = new Noticed();
    private List<String> neverFailed = List.of();

    Tried(Assignment assignment, List<String> warnings) {
        this.assignment = assignment;
        this.warnings = new ArrayList<>(warnings);
        if (assignment.solutions().isEmpty()) {
            this.warnings.add("The bundle has no solutions, so nobody has tried whether its tests can be passed.");
        }
    }

    void trial(Trial trial) {
        trials.add(trial);
    }

    /// One more grading of a solution.
    void graded(Solution solution, Marked marked) {
        gradings.computeIfAbsent(solution, _ -> new ArrayList<>()).add(marked);
        saw(marked);
    }

    /// A grading of anything: what failed in it can fail.
    void saw(Marked marked) {
        noticed.add(marked.staff().tests());
    }

    void fault(String sentence) {
        if (faults.size() < MOST_WORDS) faults.add(sentence);
    }

    void warn(String sentence) {
        if (warnings.size() < MOST_WORDS) warnings.add(sentence);
    }

    void headroom(Headroom found) {
        headroom.add(found);
    }

    void survivor(Survivor survivor) {
        if (survivors.size() < MOST_WORDS) survivors.add(survivor);
    }

    void neverFailed(List<String> tests) {
        neverFailed = List.copyOf(tests);
    }

    List<String> testsThatNeverFailed() {
        return noticed.neverFailed(assignment);
    }

    List<Marked> gradingsOf(Solution solution) {
        return gradings.getOrDefault(solution, List.of());
    }

    /// By language, what unit suites must report.
    Map<String, Map<String, List<String>>> unitTests() {
        return unitTests;
    }

    boolean solutionsHold() {
        return trials.stream().allMatch(Trial::asExpected);
    }

    Validation validation() {
        return new Validation(
                trials,
                List.copyOf(warnings),
                unitTests,
                null,
                List.copyOf(faults),
                List.copyOf(headroom),
                neverFailed,
                List.copyOf(survivors));
    }
}
