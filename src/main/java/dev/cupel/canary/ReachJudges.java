package dev.cupel.canary;

import dev.cupel.canary.Finding.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Programs that try everything must come to their end and have nothing to tell.
final class ReachJudges {
    private static final Set<String> WRITABLE = Set.of("/tmp", "/dev/shm", "/box/out");
    private static final String FULL = " ENOSPC";

    /// KILL, SETGID and SETUID, which the runner has and no learner's program can get.
    private static final long RUNNER_CAPABILITIES = 0xe0;

    /// What gVisor shows that Linux does not: nothing secret is in the runner's environment, and its `fuse` is its own.
    private static final Set<String> OWN_KERNEL =
            Set.of("device /dev/fuse", "readable /proc/1/environ", "readable /proc/1/maps");

    private ReachJudges() {}

    static Finding disk(Attack attack, Seen seen) {
        List<String> open = seen.said("writable").stream()
                .filter(folder -> !WRITABLE.contains(folder))
                .toList();
        List<String> filled = seen.said("filled");
        List<String> endless =
                filled.stream().filter(line -> !line.endsWith(FULL)).toList();
        if (!open.isEmpty()) return attack.fails("writable are " + String.join(", ", open));
        if (!endless.isEmpty()) return attack.fails("it could go on filling " + String.join(", ", endless));
        return finished(attack, seen, filled.isEmpty(), "every writable place was full at its size");
    }

    static Finding inodes(Attack attack, Seen seen) {
        List<String> files = seen.said("files");
        List<String> endless =
                files.stream().filter(line -> !line.endsWith(FULL)).toList();
        if (!endless.isEmpty() && seen.backend().ownKernel())
            return attack.covered(
                    "this kernel does not count files; each costs the sandbox's memory, which is limited");
        if (!endless.isEmpty()) return attack.fails("it could go on making files in " + String.join(", ", endless));
        return finished(attack, seen, files.isEmpty(), "refused beyond the number of files");
    }

    static Finding network(Attack attack, Seen seen) {
        List<String> ways = new ArrayList<>(seen.linesOf("route", "socket"));
        seen.linesOf("interface").stream()
                .filter(line -> !line.equals("interface lo"))
                .forEach(ways::add);
        if (!ways.isEmpty()) return attack.fails("there is a way out: " + String.join(", ", ways));
        return finished(attack, seen, false, "no interface but loopback, no route, no raw socket");
    }

    static Finding seccomp(Attack attack, Seen seen) {
        List<String> allowed = seen.said("allowed");
        if (!allowed.isEmpty()) return attack.fails("let through: " + String.join(", ", allowed));
        return finished(attack, seen, false, "every call was refused");
    }

    static Finding privilege(Attack attack, Seen seen) {
        List<String> reached =
                new ArrayList<>(seen.linesOf("became", "setuid", "device", "readable", "writable", "signals"));
        seen.linesOf("uid").stream().filter("uid 0"::equals).forEach(reached::add);
        seen.linesOf("root", "no-new-privileges").stream()
                .filter(line -> !Set.of("root ro", "no-new-privileges 1").contains(line))
                .forEach(reached::add);
        seen.linesOf("capabilities").stream().filter(ReachJudges::tooMany).forEach(reached::add);
        boolean harmless = seen.backend().ownKernel() && OWN_KERNEL.containsAll(reached);
        if (!reached.isEmpty() && !harmless) return attack.fails("reached: " + String.join(", ", reached));
        boolean silent = Stream.of("uid", "root", "no-new-privileges", "capabilities")
                .anyMatch(word -> seen.said(word).isEmpty());
        Finding finding =
                finished(attack, seen, silent, "an unprivileged user on a read-only root, with nothing to gain");
        return finding.outcome() == Outcome.FAILS || reached.isEmpty()
                ? finding
                : attack.covered("this kernel shows " + String.join(", ", reached) + ", where nothing secret is");
    }

    /// A line `capabilities <set> <mask>`: all sets are empty but the bounding one, which is the runner's.
    private static boolean tooMany(String line) {
        String[] words = line.split(" ", -1);
        long mask = Long.parseUnsignedLong(words[2], 16);
        return (words[1].equals("Bnd") ? mask & ~RUNNER_CAPABILITIES : mask) != 0;
    }

    private static Finding finished(Attack attack, Seen seen, boolean silent, String detail) {
        if (seen.finished() && !silent) return attack.bites(detail);
        return attack.fails("the program that tries it " + seen.end() + (seen.finished() ? " and said nothing" : ""));
    }
}
