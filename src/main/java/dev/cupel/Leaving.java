package dev.cupel;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Sees that a command leaves nothing behind, also where Ctrl-C ends it.
final class Leaving {
    private static final Logger LOG = Logger.getLogger(Leaving.class);

    /// What a command may need to stop by itself.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Thread command = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);

    /// At the end, once the command has stopped, this is done.
    void with(Runnable tidying) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!awaited(Duration.ZERO)) command.interrupt();
            if (!awaited(PATIENCE)) LOG.warn("the command does not stop");
            tidying.run();
        }));
    }

    /// The command has done what it will do.
    void ended() {
        ended.countDown();
    }

    private boolean awaited(Duration atMost) {
        try {
            return ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
