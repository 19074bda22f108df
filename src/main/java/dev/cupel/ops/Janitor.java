package dev.cupel.ops;

import dev.cupel.store.IdempotentAnswers;
import dev.cupel.store.Runs;
import dev.cupel.store.VersionEvents;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/// Forgets what was kept for a while only. (Containers left behind are the sandbox backend's own affair.)
@ApplicationScoped
class Janitor {
    private static final Duration RUNS = Duration.ofDays(1);
    private static final Duration EVENTS = Duration.ofDays(1);
    private static final Duration ANSWERS = Duration.ofDays(2);

    private final Runs runs;
    private final IdempotentAnswers answers;
    private final VersionEvents events;
    private final Clock clock;

    Janitor(Runs runs, IdempotentAnswers answers, VersionEvents events, Clock clock) {
        this.runs = runs;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "5m")
    void forget() {
        runs.forget(clock.instant().minus(RUNS));
        answers.forget(clock.instant().minus(ANSWERS));
        events.forget(clock.instant().minus(EVENTS));
    }
}
