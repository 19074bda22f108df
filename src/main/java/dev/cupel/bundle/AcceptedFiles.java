package dev.cupel.bundle;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.HandIn;
import dev.cupel.domain.FileName;
import dev.cupel.domain.Glob;
import dev.cupel.domain.Rejected.Fault;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.language.Language;
import dev.cupel.yaml.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which files may be handed in for an assignment in one language. The same rule holds for learners and for the
/// solutions of a bundle, so that a solution that validates could have been a learner's.
///
/// @param patterns of the assignment; empty where it leaves that to the language
/// @param taken paths of given files and of suites
public record AcceptedFiles(Language language, List<Glob> patterns, Set<String> taken) {
    public static AcceptedFiles of(Assignment assignment, Language language) {
        return of(assignment.handIn(), assignment.given(), assignment.tests(), language);
    }

    static AcceptedFiles of(HandIn handIn, SourceTree given, List<TestCase> tests, Language language) {
        Set<String> taken = new HashSet<>(given.files().keySet());
        for (TestCase test : tests) {
            taken.addAll(
                    switch (test) {
                        case TestCase.Unit unit -> unit.suite().files().keySet();
                        case TestCase.Script script
                        when script.layout() == TestCase.Layout.TOGETHER ->
                            script.files().files().keySet();
                        case TestCase.Io _, TestCase.Call _, TestCase.Script _, TestCase.Style _ -> Set.<String>of();
                    });
        }
        return new AcceptedFiles(language, handIn.files().getOrDefault(language.id(), List.of()), taken);
    }

    /// The names that learners must use, as far as patterns say so.
    static Set<String> literals(HandIn handIn) {
        return handIn.files().values().stream()
                .flatMap(List::stream)
                .filter(Glob::isLiteral)
                .map(Glob::pattern)
                .collect(Collectors.toSet());
    }

    /// Everything that keeps these files from being handed in; a pointer is a file's path.
    public List<Fault> faultsOf(SourceTree files) {
        Faults faults = new Faults();
        Names names = new Names(faults);
        for (String path : files.files().keySet()) {
            names.add(path);
            faultOf(path).ifPresent(fault -> faults.add(path, fault));
        }
        return faults.list();
    }

    /// The tree, or what is in its only top folder if only that can be handed in: learners zip folders too.
    public SourceTree fitting(SourceTree files) {
        if (faultsOf(files).isEmpty()) return files;
        SourceTree unwrapped = Archive.unwrapped(files);
        return faultsOf(unwrapped).isEmpty() ? unwrapped : files;
    }

    /// What keeps one file from being handed in, if anything does.
    public Optional<String> faultOf(String path) {
        return FileName.faultOfHandedIn(path).or(() -> {
            if (taken.contains(path)) return Optional.of("belongs to the assignment and cannot be replaced");
            if (language.isReserved(path)) return Optional.of("is reserved in " + language.id());
            return isAsked(path) ? Optional.empty() : Optional.of("is not asked for; hand in " + asked());
        });
    }

    private boolean isAsked(String path) {
        return patterns.isEmpty() ? language.isSource(path) : patterns.stream().anyMatch(glob -> glob.matches(path));
    }

    private String asked() {
        List<Glob> asked = patterns.isEmpty() ? language.sources() : patterns;
        return asked.stream().map(Glob::pattern).collect(Collectors.joining(", "));
    }
}
