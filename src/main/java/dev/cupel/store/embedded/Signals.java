package dev.cupel.store.embedded;

import java.io.IOException;

/// The one signal that Java cannot send itself.
final class Signals {
    private Signals() {}

    /// SIGINT: PostgreSQL rolls back what is open, writes a checkpoint and ends. (SIGTERM would wait for clients.)
    static void fastShutdown(ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }
}
