package dev.cupel.canary;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Limit;
import java.util.List;

/// Programs that want more than they are given must be stopped, by the runner that watches them; and where the
/// container's own limits can be read, they must be set too: they hold against what is faster than the runner looks.
final class UseJudges {
    /// More than the largest sandbox of the canary can need, far less than unlimited.
    private static final long MOST_MEMORY = Bytes.mebi(2048).count();

    private static final long MOST_PROCESSES = 4096;

    private UseJudges() {}

    static Finding memory(Attack attack, Seen seen) {
        if (!seen.stoppedAt(Limit.MEMORY)) return wentOn(attack, seen);
        if (unsupported(attack, seen)) return attack.fails("the engine says that this host cannot limit it");
        if (seen.backend().ownKernel()) return stopped(attack);
        if (!granted(seen, "granted-memory", MOST_MEMORY))
            return attack.fails("the container has no limit of its own; is the memory control group switched off?");
        boolean swaps = !granted(seen, "granted-both", MOST_MEMORY)
                && seen.said("granted-swap").stream().noneMatch(swap -> swap.equals("none") || swap.equals("0"));
        return swaps ? attack.fails("the container may swap as much as it likes; switch swap off") : stopped(attack);
    }

    static Finding pids(Attack attack, Seen seen) {
        if (!seen.stoppedAt(Limit.PROCESSES)) return wentOn(attack, seen);
        if (unsupported(attack, seen)) return attack.fails("the engine says that this host cannot limit them");
        if (seen.backend().ownKernel() || granted(seen, "granted-pids", MOST_PROCESSES)) return stopped(attack);
        return attack.fails("the container has no limit of its own; is the pids control group missing?");
    }

    static Finding cpu(Attack attack, Seen seen) {
        if (!seen.stoppedAt(Limit.CPU)) return wentOn(attack, seen);
        if (unsupported(attack, seen)) return attack.fails("the engine says that this host cannot limit it");
        boolean shared = seen.said("granted-cpu").stream()
                .anyMatch(quota -> !quota.startsWith("max") && !quota.startsWith("-1"));
        if (seen.backend().ownKernel() || shared) return stopped(attack);
        return attack.fails("the container may keep every processor of the host busy");
    }

    static Finding wall(Attack attack, Seen seen) {
        return seen.stoppedAt(Limit.WALL) ? stopped(attack) : wentOn(attack, seen);
    }

    static Finding output(Attack attack, Seen seen) {
        if (!seen.stoppedAt(Limit.OUTPUT)) return wentOn(attack, seen);
        int kept = seen.report().stdout().content().size();
        return kept <= attack.limits().output().count()
                ? stopped(attack)
                : attack.fails("%d bytes came through, of %s allowed"
                        .formatted(kept, attack.limits().output()));
    }

    private static Finding stopped(Attack attack) {
        return attack.bites("stopped at its limit");
    }

    private static Finding wentOn(Attack attack, Seen seen) {
        List<String> last = seen.linesOf("held", "refused", "alive");
        return attack.fails("the program " + seen.end() + (last.isEmpty() ? "" : " after \"" + last.getLast() + "\""));
    }

    private static boolean unsupported(Attack attack, Seen seen) {
        return seen.backend().unsupported().contains(attack.limit());
    }

    /// The kernel states a number, and no larger one.
    private static boolean granted(Seen seen, String word, long most) {
        return seen.said(word).stream()
                .anyMatch(number -> number.matches("\\d{1,18}") && Long.parseLong(number) <= most);
    }
}
