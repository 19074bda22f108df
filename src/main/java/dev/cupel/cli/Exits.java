package dev.cupel.cli;

/// How commands end, for scripts.
final class Exits {
    /// Passed, sound, ready: as it should be.
    static final int GOOD = 0;

    /// It ran, and something is wrong with what it looked at.
    static final int BAD = 1;

    /// The command line cannot be understood.
    static final int USAGE = 2;

    /// We failed: no Docker, no connection, no answer. Says nothing about what was to be looked at.
    static final int OURS = 3;

    /// Stopped by the user, as shells have it.
    static final int STOPPED = 130;

    private Exits() {}

    static int of(boolean good) {
        return good ? GOOD : BAD;
    }
}
