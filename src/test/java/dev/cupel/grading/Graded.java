package dev.cupel.grading;

import dev.cupel.FakeSandbox;
import dev.cupel.Samples;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Marked;
import dev.cupel.domain.TestResult;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Report;
import java.util.List;
import java.util.Map;

/// The pure way of a submission, from plan to mark, around a sandbox that ends its steps as a test says.
final class Graded {
    static final Seal SEAL = Seal.fresh();

    private Graded() {}

    static Marked python(Assignment assignment, FakeSandbox sandbox) {
        return graded(assignment, Samples.python(), sandbox, Map.of());
    }

    static Marked python(Assignment assignment, FakeSandbox sandbox, Map<String, List<String>> reference) {
        return graded(assignment, Samples.python(), sandbox, reference);
    }

    static Marked graded(
            Assignment assignment, Language language, FakeSandbox sandbox, Map<String, List<String>> reference) {
        SuiteTerms terms = new SuiteTerms(SEAL, reference);
        return new Marking().mark(assignment, language, report(assignment, language, sandbox, reference), terms);
    }

    static Report report(Assignment assignment, Language language, FakeSandbox sandbox) {
        return report(assignment, language, sandbox, Map.of());
    }

    private static Report report(
            Assignment assignment, Language language, FakeSandbox sandbox, Map<String, List<String>> reference) {
        Plan plan = Bench.planner()
                .plan(assignment, language, Samples.helloPython(), FakeSandbox.DIGEST, Samples.CEILING, SEAL);
        Judge judge = new Judge(assignment, language, new SuiteTerms(SEAL, reference));
        return Bench.checkers(sandbox).ask(judge, sandbox.run(plan, new Sparing(judge)));
    }

    static TestResult row(Marked marked, String name) {
        return marked.staff().tests().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
