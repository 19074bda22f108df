package dev.cupel.sandbox;

import java.util.List;

/// What happened: one report for each step of the plan, in its order.
///
/// @param image the digest of the image it ran in
public record Report(String image, List<StepReport> steps) {
    /// The report of the step with this id, which the plan must have had.
    public StepReport step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }
}
