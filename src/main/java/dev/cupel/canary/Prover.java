package dev.cupel.canary;

import dev.cupel.domain.SourceTree;
import dev.cupel.sandbox.Backend;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.Sandbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Attacks every limit once, in one sandbox like any submission's, and judges what came of it.
final class Prover {
    private final Sandbox sandbox;

    Prover(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /// One finding for each limit.
    ///
    /// @throws SandboxUnavailable when it could not be tried
    List<Finding> prove(Backend backend, String imageDigest) {
        Plan plan = new Plan(
                imageDigest,
                SourceTree.EMPTY,
                SourceTree.EMPTY,
                Attacks.ALL.stream().map(Attack::step).toList());
        Report report = sandbox.run(plan, Progress.NOBODY);
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Attack attack : Attacks.ALL) {
            Seen seen = new Seen(report.step(attack.program()), backend);
            findings.merge(attack.limit(), attack.judge().judge(attack, seen), Finding::and);
        }
        return List.copyOf(findings.values());
    }
}
