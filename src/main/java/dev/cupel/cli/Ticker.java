package dev.cupel.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Says that something still goes on, once it takes longer than people wait without wondering. On a terminal one line
/// that is written over and gone at the end; elsewhere a plain line now and then.
final class Ticker {
    private static final Duration WONDERING = Duration.ofSeconds(2);
    private static final Duration ON_TERMINAL = Duration.ofMillis(500);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final PrintWriter err;
    private final boolean overwrites;
    private final LongSupplier nanos;

    private String what = "";
    private String detail = "";
    private long started;
    private int shown;

    /// @param overwrites whether a line can be written over
    Ticker(PrintWriter err, boolean overwrites, LongSupplier nanos) {
        this.err = err;
        this.overwrites = overwrites;
        this.nanos = nanos;
    }

    /// Does the work, and says so while it lasts.
    <T> T during(String work, Supplier<T> doing) {
        begin(work);
        Duration pause = overwrites ? ON_TERMINAL : ELSEWHERE;
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        try {
            var _ = clock.scheduleAtFixedRate(
                    this::tick, WONDERING.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
            return doing.get();
        } finally {
            clock.shutdownNow();
            end();
        }
    }

    /// How far it has come.
    synchronized void tell(String howFar) {
        detail = howFar;
    }

    synchronized void begin(String work) {
        what = work;
        detail = "";
        started = nanos.getAsLong();
    }

    synchronized void tick() {
        if (what.isEmpty()) return; // it has just ended
        String line = "%s%s … %d s"
                .formatted(
                        what,
                        detail.isEmpty() ? "" : ": " + detail,
                        TimeUnit.NANOSECONDS.toSeconds(nanos.getAsLong() - started));
        if (overwrites) {
            err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            shown = line.length();
        } else {
            err.println(line);
        }
        err.flush();
    }

    synchronized void end() {
        what = "";
        if (shown == 0) return;
        err.print("\r" + " ".repeat(shown) + "\r");
        err.flush();
        shown = 0;
    }
}
