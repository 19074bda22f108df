package dev.cupel.sandbox.protocol;

import dev.cupel.sandbox.Partner;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.SandboxUnavailable;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The sandboxes of those that the steps of a plan talk to, each opened when it is first needed.
final class Partners implements AutoCloseable {
    private final Plan program;
    private final Function<Plan, Seat> seats;
    private final Map<String, StepReport> reports;
    private final Progress progress;
    private final IdentityHashMap<Plan, Opened> opened = new IdentityHashMap<>();

    /// @param program whose steps talk
    /// @param reports where what partners did is written down
    Partners(Plan program, Function<Plan, Seat> seats, Map<String, StepReport> reports, Progress progress) {
        this.program = program;
        this.seats = seats;
        this.reports = reports;
        this.progress = progress;
    }

    /// @param ready whether all that was to be done before went well
    private record Opened(Seat seat, Conversation conversation, boolean ready) {}

    /// Runs a step and its partner's. A step whose partner could not be made ready is not run.
    ///
    /// @throws IOException when the step's own sandbox was lost
    /// @throws SandboxUnavailable when the partner's was
    StepReport talk(Conversation program, Step step, Partner partner) throws IOException {
        Opened other = opened.get(partner.plan());
        if (other == null) {
            other = open(partner);
            opened.put(partner.plan(), other);
        }
        if (!other.ready()) return StepReport.notRun(step.id());
        Talk.Reports both = new Talk(program, other.conversation()).run(step, partner.step());
        keep(both.partner());
        return both.program();
    }

    private Opened open(Partner partner) {
        Seat seat = seats.apply(all(partner.plan()));
        try {
            Conversation conversation = Conversation.open(seat, partner.plan());
            boolean ready = true;
            for (Step step : partner.plan().steps()) {
                StepReport report = conversation.run(step);
                keep(report);
                ready &= report.exit().succeeded();
            }
            return new Opened(seat, conversation, ready);
        } catch (IOException e) {
            seat.close();
            throw new SandboxUnavailable("the sandbox of a program's partner was lost", e);
        }
    }

    /// All that a partner's sandbox may have to do, over all the steps that talk to it: those that hold the same plan.
    @SuppressWarnings("ReferenceEquality")
    private Plan all(Plan before) {
        List<Step> steps = new ArrayList<>(before.steps());
        for (Step step : program.steps()) {
            Partner partner = step.partner();
            if (partner != null && partner.plan() == before) steps.add(partner.step());
        }
        return new Plan(before.image(), before.sources(), before.given(), List.copyOf(steps));
    }

    private void keep(StepReport report) {
        reports.put(report.id(), report);
        progress.ended(report);
    }

    @Override
    public void close() {
        opened.values().forEach(other -> other.seat().close());
    }
}
