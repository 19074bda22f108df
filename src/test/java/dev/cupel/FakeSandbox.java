package dev.cupel;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import dev.cupel.sandbox.Backend;
import dev.cupel.sandbox.DerivedImage;
import dev.cupel.sandbox.Partner;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import dev.cupel.sandbox.StepReport.Collected;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// A sandbox that runs nothing: each step ends as the test said, or well and silently.
public final class FakeSandbox implements Sandbox {
    public static final String DIGEST = "sha256:fa4e";

    private final Map<String, Ended> endings = new HashMap<>();

    public FakeSandbox on(String stepId, Ended ended) {
        endings.put(stepId, ended);
        return this;
    }

    @Override
    public Report run(Plan plan, Progress progress) {
        Map<String, StepReport> done = new HashMap<>();
        Map<String, StepReport> partners = new LinkedHashMap<>();
        List<StepReport> reports = new ArrayList<>();
        for (Step step : plan.steps()) {
            StepReport report = itsTurn(step, done) && progress.wants(step)
                    ? endings.getOrDefault(step.id(), Ended.well()).of(step)
                    : StepReport.notRun(step.id());
            done.put(step.id(), report);
            reports.add(report);
            progress.ended(report);
            if (step.partner() != null) partners.putAll(partners(step.partner()));
        }
        return new Report(plan.image(), List.copyOf(reports)).with(List.copyOf(partners.values()));
    }

    private Map<String, StepReport> partners(Partner partner) {
        Map<String, StepReport> reports = new LinkedHashMap<>();
        List<Step> steps = new ArrayList<>(partner.plan().steps());
        steps.add(partner.step());
        for (Step step : steps) {
            reports.put(step.id(), endings.getOrDefault(step.id(), Ended.well()).of(step));
        }
        return reports;
    }

    @Override
    public void check() {}

    @Override
    public Backend backend() {
        return new Backend("fake", "1", "2", false, Set.of());
    }

    @Override
    public String derive(DerivedImage image, Consumer<String> said) {
        return DIGEST + image.packages();
    }

    @Override
    public String digestOf(String image) {
        return DIGEST;
    }

    private static boolean itsTurn(Step step, Map<String, StepReport> done) {
        if (step.after() == null) return true;
        StepReport before = done.get(step.after());
        if (before == null) throw new AssertionError(step.id() + " waits for " + step.after() + ", which comes later");
        return before.exit().succeeded();
    }

    /// How a step is to end.
    public record Ended(
            Exit exit,
            Usage usage,
            Text stdout,
            Text stderr,
            Text report,
            Map<String, Collected> files,
            boolean first) {
        public Ended(Exit exit, Usage usage, Text stdout, Text stderr, Text report, Map<String, Collected> files) {
            this(exit, usage, stdout, stderr, report, files, false);
        }

        /// Of two that talk, this one ends before the other.
        public Ended endingFirst() {
            return new Ended(exit, usage, stdout, stderr, report, files, true);
        }

        public static Ended well() {
            return with(new Exit.Code(0));
        }

        public static Ended printing(String stdout) {
            return well().stdout(Text.of(stdout));
        }

        public static Ended with(Exit exit) {
            Usage usage = new Usage(Duration.ofMillis(1500), Duration.ofMillis(2500), Bytes.mebi(9));
            return new Ended(exit, usage, Text.NONE, Text.NONE, Text.NONE, Map.of());
        }

        public static Ended code(int code) {
            return with(new Exit.Code(code));
        }

        public static Ended at(Limit limit) {
            return with(new Exit.LimitHit(limit));
        }

        public static Ended reporting(String... lines) {
            return well().report(lines);
        }

        public Ended stdout(Text text) {
            return new Ended(exit, usage, text, stderr, report, files);
        }

        public Ended stderr(String text) {
            return new Ended(exit, usage, stdout, Text.of(text), report, files);
        }

        public Ended report(String... lines) {
            return new Ended(exit, usage, stdout, stderr, Text.of(String.join("\n", lines) + "\n"), files);
        }

        public Ended leaving(String path, Collected.State state, String content) {
            Map<String, Collected> more = new HashMap<>(files);
            more.put(path, new Collected(state, Content.of(content)));
            return new Ended(exit, usage, stdout, stderr, report, Map.copyOf(more));
        }

        /// A line that the harness did not write.
        public static String foreign(String line) {
            return FakeHarness.FOREIGN + line;
        }

        /// Makes the canaries come to another outcome than `failed`; `none` for no canaries at all.
        public static String canaries(String outcome) {
            return FakeHarness.CANARIES + outcome;
        }

        StepReport of(Step step) {
            Text told = step.place() == Step.Place.SUITE_RUN && report.content().size() > 0
                    ? FakeHarness.report(step.stdin(), report)
                    : report;
            StepReport ended = new StepReport(step.id(), exit, usage, stdout, stderr, told, files);
            return step.place() == Step.Place.TALK
                    ? ended.after(new StepReport.Talk(first, Text.of("> said\n")))
                    : ended;
        }
    }
}
