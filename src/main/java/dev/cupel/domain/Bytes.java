package dev.cupel.domain;

/// An amount of memory or text in bytes.
public record Bytes(long count) implements Comparable<Bytes> {
    public Bytes {
        if (count < 0) throw new IllegalArgumentException("bytes below zero: " + count);
    }

    public static Bytes kibi(long count) {
        return new Bytes(count << 10);
    }

    public static Bytes mebi(long count) {
        return new Bytes(count << 20);
    }

    public Bytes plus(Bytes other) {
        return new Bytes(count + other.count);
    }

    @Override
    public int compareTo(Bytes other) {
        return Long.compare(count, other.count);
    }

    /// The amount in the largest binary unit that keeps it whole, as bundles write it: `64KiB`.
    @Override
    public String toString() {
        String[] units = {"B", "KiB", "MiB", "GiB"};
        int unit = 0;
        long left = count;
        while (left != 0 && left % 1024 == 0 && unit < units.length - 1) {
            left /= 1024;
            unit++;
        }
        return left + units[unit];
    }
}
