package dev.cupel.grading;

import dev.cupel.FakeSandbox;
import dev.cupel.Samples;
import dev.cupel.language.Languages;
import java.util.List;

/// What plans and asks in tests that need no application.
final class Bench {
    private Bench() {}

    static Planner planner() {
        return new Planner(referees(new FakeSandbox()));
    }

    static Checkers checkers(FakeSandbox sandbox) {
        return new Checkers(referees(sandbox), sandbox);
    }

    private static Referees referees(FakeSandbox sandbox) {
        return new Referees(Languages.of(List.of(Samples.python(), Samples.java())), sandbox, Samples.CEILING);
    }
}
