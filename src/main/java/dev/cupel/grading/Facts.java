package dev.cupel.grading;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import dev.cupel.sandbox.StepReport;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What happened in one row, before anybody judges it.
record Facts(
        Usage usage,
        @Nullable Limit limit,
        @Nullable Integer exitCode,
        @Nullable Integer signal,
        Text stdout,
        Text stderr) {

    static final Facts NONE = new Facts(Usage.NONE, null, null, null, Text.NONE, Text.NONE);

    static Facts of(StepReport step) {
        Exit exit = exitOf(step);
        return new Facts(
                step.usage(),
                exit instanceof Exit.LimitHit(Limit limit) ? limit : null,
                exit instanceof Exit.Code(int code) ? (Integer) code : null,
                exit instanceof Exit.Signal(int number) ? (Integer) number : null,
                step.stdout(),
                step.stderr());
    }

    /// One test of a suite: its run was measured as a whole, so its own time is what the suite claims, for show only.
    static Facts claimed(Duration took, StepReport run, String stdout, String trace) {
        Duration wall =
                took.compareTo(run.usage().wall()) < 0 ? took : run.usage().wall();
        return new Facts(
                new Usage(Duration.ZERO, wall, new Bytes(0)), null, null, null, Text.of(stdout), Text.of(trace));
    }

    /// How a step ended. One that ended by itself just after it had printed too much broke the limit all the same:
    /// what was kept of its output must not count as all of it.
    static Exit exitOf(StepReport step) {
        return switch (step.exit()) {
            case Exit.Code _, Exit.Signal _ ->
                step.stdout().cut() || step.stderr().cut() ? new Exit.LimitHit(Limit.OUTPUT) : step.exit();
            case Exit.LimitHit _, Exit.NotStarted _, Exit.NotRun _ -> step.exit();
        };
    }

    /// Everything but the texts, where another row already tells them.
    Facts silent() {
        return new Facts(usage, limit, exitCode, signal, Text.NONE, Text.NONE);
    }
}
