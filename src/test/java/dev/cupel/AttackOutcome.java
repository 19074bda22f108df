package dev.cupel;

import java.util.List;

/// What came of an attack on one runtime.
///
/// @param onGvisor what it may say on gVisor only
/// @param verdict of the attacked run, or [Attack#REFUSED]
/// @param work the verdict of the run after it; empty where there is none
/// @param points that the attack earned
/// @param millis from handing in to the grade
/// @param message what the learner is told about the attacked run
/// @param flags what instructors are warned of
/// @param left what was found afterwards that was not there before; looked for after every few attacks
/// @param faults all that is not as it must be
record AttackOutcome(
        String attack,
        List<String> numbers,
        String what,
        String runtime,
        List<String> must,
        List<String> onGvisor,
        String verdict,
        String work,
        double points,
        long millis,
        String message,
        List<String> flags,
        List<String> left,
        List<String> faults) {

    static AttackOutcome of(Attack attack, String runtime, Seen seen, List<String> faults) {
        return new AttackOutcome(
                attack.name(),
                attack.numbers(),
                attack.what(),
                runtime,
                attack.must(),
                runtime.equals("runsc") ? attack.onGvisor() : List.of(),
                seen.verdict,
                seen.work,
                seen.points,
                seen.millis,
                seen.message,
                seen.flags,
                List.of(),
                List.copyOf(faults));
    }

    AttackOutcome leaving(List<String> found) {
        return new AttackOutcome(
                attack,
                numbers,
                what,
                runtime,
                must,
                onGvisor,
                verdict,
                work,
                points,
                millis,
                message,
                flags,
                List.copyOf(found),
                faults);
    }

    boolean isAsItMust() {
        return faults.isEmpty() && left.isEmpty();
    }

    /// What the answers to one attack said.
    record Seen(String verdict, String work, double points, long millis, String message, List<String> flags) {}
}
