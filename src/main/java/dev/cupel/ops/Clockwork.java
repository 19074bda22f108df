package dev.cupel.ops;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Stops what runs by the clock before the last jobs are waited for: a task that came due meanwhile would find the
/// application gone beneath it.
@ApplicationScoped
class Clockwork {
    private final Scheduler scheduler;

    Clockwork(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void stop(@Observes @Priority(0) ShutdownEvent event) {
        scheduler.pause();
    }
}
