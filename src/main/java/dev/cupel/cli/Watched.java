package dev.cupel.cli;

import dev.cupel.sandbox.Backend;
import dev.cupel.sandbox.DerivedImage;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import java.util.function.Consumer;

/// A sandbox that says how far it has come.
final class Watched implements Sandbox {
    private final Sandbox sandbox;
    private final Ticker ticker;
    private int runs;

    Watched(Sandbox sandbox, Ticker ticker) {
        this.sandbox = sandbox;
        this.ticker = ticker;
    }

    @Override
    public Report run(Plan plan, Progress progress) {
        runs++;
        return sandbox.run(plan, new Counting(plan.steps().size(), progress));
    }

    @Override
    public void check() {
        sandbox.check();
    }

    @Override
    public Backend backend() {
        return sandbox.backend();
    }

    @Override
    public String derive(DerivedImage image, Consumer<String> said) {
        return sandbox.derive(image, line -> {
            ticker.tell(line);
            said.accept(line);
        });
    }

    @Override
    public String digestOf(String image) {
        return sandbox.digestOf(image);
    }

    /// Tells what the other one is told.
    private final class Counting implements Progress {
        private final int steps;
        private final Progress other;
        private int ended;

        Counting(int steps, Progress other) {
            this.steps = steps;
            this.other = other;
            tell();
        }

        @Override
        public void ended(StepReport step) {
            ended++;
            tell();
            other.ended(step);
        }

        @Override
        public boolean wants(Step step) {
            return other.wants(step);
        }

        private void tell() {
            String place = runs > 1 ? "sandbox " + runs + ", " : "";
            ticker.tell(place + "step " + Math.min(ended + 1, steps) + " of " + steps);
        }
    }
}
