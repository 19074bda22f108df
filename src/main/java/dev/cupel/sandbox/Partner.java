package dev.cupel.sandbox;

import java.util.ArrayList;
import java.util.List;

/// The other side of a step that talks: a step in a sandbox of its own, which shares nothing with the first but what
/// they say to each other.
///
/// @param plan what that sandbox does before; steps that have the same plan share it
/// @param step the one that talks
public record Partner(Plan plan, Step step) {
    /// All that the sandbox may have to do.
    public Plan whole() {
        List<Step> steps = new ArrayList<>(plan.steps());
        steps.add(step);
        return new Plan(plan.image(), plan.sources(), plan.given(), List.copyOf(steps));
    }
}
