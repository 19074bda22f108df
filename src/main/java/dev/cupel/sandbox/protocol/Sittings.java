package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import dev.cupel.sandbox.Partner;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.SandboxUnavailable;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// Carries a plan out in one sandbox, or, where that one dies or can't be cleaned half-way, in a fresh one
/// for what is left. So one step's end never voids another's report.
public final class Sittings {
    private static final Logger LOG = Logger.getLogger(Sittings.class);

    /// Sandboxes one after the other that brought no report. Each step may cost one or two; a plan cannot cost more.
    private static final int MOST_IN_VAIN = 3;

    private static final int SIGKILL = 9;

    private final Function<Plan, Seat> seats;

    /// @param seats opens a fresh sandbox that fits a plan
    public Sittings(Function<Plan, Seat> seats) {
        this.seats = seats;
    }

    /// @throws SandboxUnavailable when a sandbox failed through no fault of the program
    public Report run(Plan plan, Progress progress) {
        Map<String, StepReport> reports = new LinkedHashMap<>();
        Map<String, StepReport> partners = new LinkedHashMap<>();
        Set<String> suspects = new HashSet<>();
        int inVain = 0;
        while (reports.size() < plan.steps().size()) {
            int before = reports.size();
            sit(plan, reports, partners, suspects, progress);
            inVain = reports.size() > before ? 0 : inVain + 1;
            if (inVain < MOST_IN_VAIN) continue;
            if (suspects.isEmpty()) throw new SandboxUnavailable("sandboxes end before they report anything");
            giveUp(plan, reports, progress);
        }
        return new Report(plan.image(), List.copyOf(reports.values())).with(List.copyOf(partners.values()));
    }

    /// Where what must be done again breaks sandboxes too, nothing that is left can be run: the program's doing as
    /// well.
    private static void giveUp(Plan plan, Map<String, StepReport> reports, Progress progress) {
        for (Step step : plan.steps()) {
            if (reports.containsKey(step.id())) continue;
            StepReport report = isDue(step, reports) && progress.wants(step)
                    ? unmeasured(step.id(), new Exit.Signal(SIGKILL))
                    : StepReport.notRun(step.id());
            reports.put(step.id(), report);
            progress.ended(report);
        }
    }

    /// @param suspects steps whose sandbox has ended once under them
    private void sit(
            Plan plan,
            Map<String, StepReport> reports,
            Map<String, StepReport> partnerReports,
            Set<String> suspects,
            Progress progress) {
        Set<String> again = neededAgain(plan, reports);
        Map<String, StepReport> here = new HashMap<>();
        String current = "";
        try (Seat seat = seats.apply(plan);
                Partners partners = new Partners(plan, seats, partnerReports, progress)) {
            try {
                Conversation conversation = Conversation.open(seat, plan);
                for (Step step : plan.steps()) {
                    boolean reported = reports.containsKey(step.id());
                    if (reported && !again.contains(step.id())) continue;
                    current = step.id();
                    StepReport report = isDue(step, reports) && progress.wants(step)
                            ? run(conversation, step, partners)
                            : StepReport.notRun(step.id());
                    here.put(step.id(), report);
                    if (!reported) {
                        reports.put(step.id(), report);
                        progress.ended(report);
                    }
                }
                conversation.end();
            } catch (SandboxBroken e) {
                LOG.infof("a sandbox could not be cleaned (%s); the rest goes on in a fresh one", e.getMessage());
                if (here.isEmpty()) throw new SandboxUnavailable("a sandbox broke before its first step", e);
            } catch (IOException e) {
                String step = current;
                if (step.isEmpty()) throw lost(step, e);
                Exit exit = exitOf(seat.death(), e).orElseThrow(() -> lost(step, e));
                boolean certain = exit.equals(new Exit.LimitHit(Limit.MEMORY));
                if (suspects.add(step) && !certain) {
                    LOG.infof("a sandbox was lost under step %s; it gets a fresh one", step);
                } else if (!reports.containsKey(step)) {
                    StepReport report = unmeasured(step, exit);
                    reports.put(step, report);
                    progress.ended(report);
                }
            }
        }
    }

    private static StepReport run(Conversation conversation, Step step, Partners partners) throws IOException {
        Partner partner = step.partner();
        return partner == null ? conversation.run(step) : partners.talk(conversation, step, partner);
    }

    private static SandboxUnavailable lost(String step, IOException cause) {
        return new SandboxUnavailable("the runner was lost at step " + step, cause);
    }

    /// What the loss of a sandbox says about the step that was running in it. One that is lost under the same
    /// step again is that step's doing; so is a runner that lives and says nothing, for the step does not let
    /// it.
    private static Optional<Exit> exitOf(Seat.Death death, IOException cause) {
        return switch (death) {
            case NONE ->
                cause instanceof InterruptedIOException
                                && !Thread.currentThread().isInterrupted()
                        ? Optional.of(new Exit.LimitHit(Limit.WALL))
                        : Optional.empty();
            case OUT_OF_MEMORY -> Optional.of(new Exit.LimitHit(Limit.MEMORY));
            case OTHER -> Optional.of(new Exit.Signal(SIGKILL));
        };
    }

    private static StepReport unmeasured(String step, Exit exit) {
        return new StepReport(step, exit, Usage.NONE, Text.NONE, Text.NONE, Text.NONE, Map.of());
    }

    private static boolean isDue(Step step, Map<String, StepReport> reports) {
        if (step.after() == null) return true;
        StepReport before = reports.get(step.after());
        return before != null && before.exit().succeeded();
    }

    /// What a fresh sandbox must do again, although it is reported, because steps that are left build on it.
    private static Set<String> neededAgain(Plan plan, Map<String, StepReport> reports) {
        Map<String, Step> byId = new HashMap<>();
        plan.steps().forEach(step -> byId.put(step.id(), step));
        Set<String> needed = new HashSet<>();
        for (Step step : plan.steps()) {
            if (reports.containsKey(step.id())) continue;
            for (String before = step.after(); before != null; ) {
                needed.add(before);
                Step earlier = byId.get(before);
                before = earlier == null ? null : earlier.after();
            }
        }
        return needed;
    }
}
