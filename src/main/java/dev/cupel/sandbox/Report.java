package dev.cupel.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happened: one report for each step of the plan, in its order, then those of partners.
///
/// @param image the digest of the image it ran in
public record Report(String image, List<StepReport> steps) {
    /// The report of the step with this id, which the plan must have had.
    public StepReport step(String id) {
        return find(id).orElseThrow();
    }

    /// The report of a step that may not have been planned.
    public Optional<StepReport> find(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /// This report, and what happened in another sandbox for the same submission.
    public Report with(List<StepReport> more) {
        List<StepReport> all = new ArrayList<>(steps);
        all.addAll(more);
        return new Report(image, List.copyOf(all));
    }
}
