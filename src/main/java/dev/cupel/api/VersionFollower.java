package dev.cupel.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cupel.domain.AssignmentVersion;
import dev.cupel.domain.AssignmentVersion.State;
import dev.cupel.queue.Bell;
import dev.cupel.store.VersionEvents;
import dev.cupel.store.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

/// Tells what happens to a version until it is settled, on the caller's own virtual thread.
@ApplicationScoped
class VersionFollower {
    /// A ring may be missed, so it is also looked at this often.
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private static final int LOOKS_BETWEEN_SIGNS_OF_LIFE = 15;

    private final Versions versions;
    private final VersionEvents events;
    private final Bell bell;
    private final ObjectMapper json;

    VersionFollower(Versions versions, VersionEvents events, Bell bell, ObjectMapper json) {
        this.versions = versions;
        this.events = events;
        this.bell = bell;
        this.json = json;
    }

    /// @param patience when it ends though nothing is settled
    /// @param after the last event that the caller has heard
    /// @throws IOException when the caller has hung up
    void follow(UUID version, int after, Patience patience, EventLine line) throws IOException {
        long end = System.nanoTime() + patience.most().toNanos();
        int told = after;
        try (Bell.Ear ear = bell.listenFor(version)) {
            for (int looks = 1; ; looks++) {
                AssignmentVersion seen =
                        versions.find(version).orElseThrow(); // first: it is settled after its last event
                for (VersionEvents.Event event : events.after(version, told)) {
                    line.send(event.number(), event.event(), event.data());
                    told = event.number();
                }
                if (seen.state() != State.VALIDATING) {
                    end(seen, told, line);
                    return;
                }
                if (System.nanoTime() >= end) return;
                if (looks % LOOKS_BETWEEN_SIGNS_OF_LIFE == 0) line.signOfLife();
                ear.await(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops; the caller comes back to another
        }
    }

    private void end(AssignmentVersion version, int told, EventLine line) throws IOException {
        int number = events.last(version.ref().versionId()) + 1;
        if (told < number) line.send(number, version.state().word(), written(AssignmentView.of(version, true)));
    }

    private String written(AssignmentView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
