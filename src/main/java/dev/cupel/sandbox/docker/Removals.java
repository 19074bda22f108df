package dev.cupel.sandbox.docker;

import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/// Removes containers while the next thing is already being done: a grade need not wait for it. Only a few at once, so
/// that those who use sandboxes faster than they can be removed have to wait for it after all.
final class Removals {
    private static final Logger LOG = Logger.getLogger(Removals.class);
    private static final int AT_ONCE = 8;

    private final Engine engine;
    private final Semaphore free = new Semaphore(AT_ONCE);

    Removals(Engine engine) {
        this.engine = engine;
    }

    /// Returns as soon as the removal is under way.
    void remove(String container) {
        free.acquireUninterruptibly();
        Thread.ofVirtual().name("remove-" + container).start(() -> {
            try {
                engine.remove(container);
            } catch (RuntimeException e) {
                LOG.warnf("container %s is left to the janitor: %s", container, e.getMessage());
            } finally {
                free.release();
            }
        });
    }

    /// Returns once none is under way.
    void await() {
        free.acquireUninterruptibly(AT_ONCE);
        free.release(AT_ONCE);
    }
}
