package dev.cupel.gate;

import dev.cupel.bundle.Assignments;
import dev.cupel.domain.Assignment;
import dev.cupel.queue.Bell;
import dev.cupel.store.VersionEvents;
import dev.cupel.store.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Versions that wait to be tried.
@ApplicationScoped
class Candidates {
    private final Versions versions;
    private final Assignments assignments;
    private final VersionEvents events;
    private final Bell bell;
    private final Clock clock;

    Candidates(Versions versions, Assignments assignments, VersionEvents events, Bell bell, Clock clock) {
        this.versions = versions;
        this.assignments = assignments;
        this.events = events;
        this.bell = bell;
        this.clock = clock;
    }

    /// What trying a version needs.
    record Candidate(Assignment assignment, List<String> warnings, Steps steps) {}

    /// Reads a version, and tells who follows it that it is being tried.
    Candidate take(UUID version) {
        VersionSteps steps = new VersionSteps(version, events, bell, clock);
        steps.started();
        List<String> warnings = versions.find(version).orElseThrow().outline().warnings();
        return new Candidate(assignments.of(version), warnings, steps);
    }
}
