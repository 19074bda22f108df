package dev.cupel.sandbox;

/// Hears of each step as it ends, and may do without one that is still to come.
public interface Progress {
    Progress NOBODY = _ -> {};

    void ended(StepReport step);

    /// Asked just before a step would run. One that is not wanted is reported as not run.
    default boolean wants(Step step) {
        return true;
    }
}
