package dev.cupel.canary;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Limits;
import dev.cupel.sandbox.Step.Place;
import java.time.Duration;
import java.util.List;

/// Everything a sandbox promises, each with a program that tries to break the promise. Small limits, so that
/// all of them together take a moment.
final class Attacks {
    private static final Bytes OUTPUT = Bytes.kibi(64);
    private static final int PROCESSES = 16;

    /// For programs that are to come to their end.
    private static final Limits AMPLE =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Bytes.mebi(256), OUTPUT, PROCESSES);

    static final List<Attack> ALL = List.of(
            run("memory", limits(10_000, 20_000, 32), UseJudges::memory),
            run("pids", limits(10_000, 20_000, 64), UseJudges::pids),
            run("cpu", limits(300, 15_000, 64), UseJudges::cpu),
            run("wall", limits(10_000, 300, 64), UseJudges::wall),
            run("output", AMPLE, UseJudges::output),
            run("disk", AMPLE, ReachJudges::disk),
            new Attack("disk", "build-disk", Place.BUILD, AMPLE, ReachJudges::disk),
            run("inodes", AMPLE, ReachJudges::inodes),
            run("network", AMPLE, ReachJudges::network),
            run("seccomp", AMPLE, ReachJudges::seccomp),
            run("privilege", AMPLE, ReachJudges::privilege));

    private Attacks() {}

    private static Attack run(String limit, Limits limits, Attack.Judge judge) {
        return new Attack(limit, limit, Place.RUN, limits, judge);
    }

    private static Limits limits(int cpuMillis, int wallMillis, int memoryMebi) {
        return new Limits(
                Duration.ofMillis(cpuMillis), Duration.ofMillis(wallMillis), Bytes.mebi(memoryMebi), OUTPUT, PROCESSES);
    }
}
