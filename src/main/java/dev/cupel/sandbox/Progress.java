package dev.cupel.sandbox;

/// Hears of each step as it ends.
public interface Progress {
    Progress NOBODY = _ -> {};

    void ended(StepReport step);
}
