package dev.cupel.gate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cupel.queue.Bell;
import dev.cupel.store.VersionEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Writes down how far the validation of one version has come, and tells who follows it. An image's build says more
/// than anybody wants to read, so of that only a line now and then.
final class VersionSteps implements Steps {
    private static final Duration BETWEEN_LINES = Duration.ofMillis(500);

    private final UUID version;
    private final VersionEvents events;
    private final Bell bell;
    private final Clock clock;
    private Instant lastLine = Instant.EPOCH;

    VersionSteps(UUID version, VersionEvents events, Bell bell, Clock clock) {
        this.version = version;
        this.events = events;
        this.bell = bell;
        this.clock = clock;
    }

    void started() {
        add("started", "{}");
    }

    @Override
    public void step(Phase phase, int done, int total, String detail) {
        if (phase == Phase.ENVIRONMENT && !isTime()) return;
        String data = JsonNodeFactory.instance
                .objectNode()
                .put("phase", phase.word())
                .put("done", done)
                .put("total", total)
                .put("detail", detail)
                .toString();
        add("step", data);
    }

    private boolean isTime() {
        Instant now = clock.instant();
        if (now.isBefore(lastLine.plus(BETWEEN_LINES))) return false;
        lastLine = now;
        return true;
    }

    private void add(String event, String data) {
        events.add(version, event, data, clock.instant());
        bell.settled(version); // whoever waits for the version looks again
    }
}
