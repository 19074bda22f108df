package dev.cupel.sandbox.pool;

import dev.cupel.domain.Bytes;

/// What a sandbox must be like to serve a plan. Memory and processes come in classes, so that plans that differ little
/// can be served by the same; a step's own limits are kept by the runner to the byte.
///
/// @param image its digest
/// @param memory of the whole sandbox
/// @param processes and threads of the whole sandbox
public record Shape(String image, Bytes memory, int processes) {
    /// The smallest class that holds what is asked for: powers of two, and for memory what lies half-way.
    public static Shape holding(String image, Bytes memory, int processes) {
        return new Shape(image, new Bytes(memoryClass(memory.count())), powerOf2(processes));
    }

    private static long memoryClass(long bytes) {
        long above = Long.highestOneBit(Math.max(bytes, 2) - 1) << 1;
        long halfWay = above / 4 * 3;
        return bytes <= halfWay ? halfWay : above;
    }

    private static int powerOf2(int count) {
        return Integer.highestOneBit(Math.max(count, 2) - 1) << 1;
    }
}
