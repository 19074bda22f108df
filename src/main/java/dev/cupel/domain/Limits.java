package dev.cupel.domain;

import java.time.Duration;

/// What one run may use: all processes of it together.
///
/// @param cpu processor time
/// @param wall time on the clock
/// @param memory anonymous and shared memory at any one moment
/// @param output bytes on stdout, and as many on stderr
/// @param processes processes and threads alive at once
public record Limits(Duration cpu, Duration wall, Bytes memory, Bytes output, int processes) {
    /// These limits where `changes` says nothing, else what it says.
    public Limits with(LimitChanges changes) {
        return new Limits(
                changes.cpu() != null ? changes.cpu() : cpu,
                changes.wall() != null ? changes.wall() : changes.cpu() != null ? longer(wall, changes.cpu()) : wall,
                changes.memory() != null ? changes.memory() : memory,
                changes.output() != null ? changes.output() : output,
                changes.processes() != null ? changes.processes() : processes);
    }

    /// The smaller of each.
    public Limits atMost(Limits ceiling) {
        return new Limits(
                smaller(cpu, ceiling.cpu),
                smaller(wall, ceiling.wall),
                smaller(memory, ceiling.memory),
                smaller(output, ceiling.output),
                Math.min(processes, ceiling.processes));
    }

    /// The larger of each.
    public Limits atLeast(Limits floor) {
        return new Limits(
                larger(cpu, floor.cpu),
                larger(wall, floor.wall),
                larger(memory, floor.memory),
                larger(output, floor.output),
                Math.max(processes, floor.processes));
    }

    /// A test that may compute longer must also be allowed to take longer: three times its processor time and a second.
    private static Duration longer(Duration wall, Duration cpu) {
        Duration needed = cpu.multipliedBy(3).plusSeconds(1);
        return larger(needed, wall);
    }

    private static <T extends Comparable<T>> T smaller(T a, T b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static <T extends Comparable<T>> T larger(T a, T b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
