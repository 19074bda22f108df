package dev.cupel.grading;

import dev.cupel.domain.Exit;
import dev.cupel.domain.Flag;
import dev.cupel.grading.UnitReport.Claim;
import dev.cupel.grading.UnitReport.Outcome;
import dev.cupel.sandbox.StepReport;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Signs of tampering in one report. What honest code may cause by itself, a crash or an error while a file
/// is loaded, is none.
final class Integrity {
    private Integrity() {}

    /// @param expected the ids there should be; empty where nobody knows
    static Set<Flag> flags(UnitReport said, List<String> expected, StepReport step) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Collection<Claim> claims = said.claims().values();
        if (!said.complete() && step.exit() instanceof Exit.Code(int code) && code == 0) flags.add(Flag.EXITED_EARLY);
        if (!said.reliable()) flags.add(Flag.CANARY_PASSED);
        if (said.touched()) flags.add(Flag.HARNESS_TOUCHED);
        if (claims.stream().anyMatch(claim -> claim.twice() && knows(expected, claim))) flags.add(Flag.REPORTED_TWICE);
        if (claims.stream().anyMatch(claim -> passedOnce(claim) && !knows(expected, claim))) {
            flags.add(Flag.UNEXPECTED_TESTS);
        }
        if (claims.stream().anyMatch(claim -> claim.outcome() == Outcome.SKIPPED && expected.contains(claim.id()))) {
            flags.add(Flag.SKIPPED_TESTS);
        }
        return flags;
    }

    private static boolean passedOnce(Claim claim) {
        return claim.outcome() == Outcome.PASSED && !claim.twice();
    }

    private static boolean knows(List<String> expected, Claim claim) {
        return expected.isEmpty() || expected.contains(claim.id());
    }
}
