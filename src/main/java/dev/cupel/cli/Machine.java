package dev.cupel.cli;

import dev.cupel.bundle.EnvironmentRules;
import dev.cupel.domain.Limits;
import dev.cupel.gate.DryRun;
import dev.cupel.language.Languages;
import dev.cupel.sandbox.Sandbox;

/// What the machine offers that a command runs on. Each is asked for only where it is needed: checking takes no Docker,
/// and pushing takes nothing.
public interface Machine {
    /// @throws dev.cupel.language.BadLanguages when they cannot be read
    Languages languages();

    /// What no run may exceed.
    Limits ceiling();

    /// What may be put into images.
    EnvironmentRules environments();

    /// What grades as the service does.
    DryRun dryRun(Sandbox on);

    /// @throws dev.cupel.sandbox.SandboxUnavailable when there is nothing to run one on
    Sandbox sandbox();
}
