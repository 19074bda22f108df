package dev.cupel.canary;

import dev.cupel.canary.Finding.Outcome;
import java.time.Instant;
import java.util.List;

/// What is known about the sandbox of this process.
public sealed interface Proof {
    /// Nobody asks: this process only takes requests.
    record NotNeeded() implements Proof {}

    /// The first try is not over yet.
    record Pending() implements Proof {}

    /// It could not be tried.
    record Unavailable(Instant at, String reason) implements Proof {}

    /// Every limit was attacked.
    ///
    /// @param runtime what starts sandboxes
    /// @param engine its version
    /// @param cgroup the version of the host's control groups; empty where it is not known
    /// @param image the digest of the image it was tried in
    record Tried(Instant at, String runtime, String engine, String cgroup, String image, List<Finding> findings)
            implements Proof {
        /// The limits that do not bite.
        public List<Finding> failures() {
            return findings.stream()
                    .filter(finding -> finding.outcome() == Outcome.FAILS)
                    .toList();
        }
    }

    /// Whether learners' code may be run here.
    default boolean holds() {
        return this instanceof Tried tried && tried.failures().isEmpty();
    }
}
