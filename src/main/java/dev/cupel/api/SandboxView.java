package dev.cupel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cupel.canary.Finding;
import dev.cupel.canary.Proof;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is known about the sandboxes of the process that answers.
///
/// @param state `proved`: learners' code is run; `failed` and `unavailable`: it waits; `checking`: not tried
/// yet; `unused`: this process only takes requests
/// @param engine version of what runs the containers
/// @param image digest of the image it was tried in
/// @param reason why it is unavailable
@JsonInclude(JsonInclude.Include.NON_NULL)
record SandboxView(
        String state,
        @Nullable Instant checkedAt,
        @Nullable String runtime,
        @Nullable String engine,
        @Nullable String cgroup,
        @Nullable String image,
        @Nullable String reason,
        List<LimitView> limits) {
    static SandboxView of(Proof proof) {
        return switch (proof) {
            case Proof.NotNeeded() -> untried("unused", null, null);
            case Proof.Pending() -> untried("checking", null, null);
            case Proof.Unavailable(Instant at, String reason) -> untried("unavailable", at, reason);
            case Proof.Tried tried ->
                new SandboxView(
                        tried.holds() ? "proved" : "failed",
                        tried.at(),
                        tried.runtime(),
                        tried.engine(),
                        tried.cgroup(),
                        tried.image(),
                        null,
                        tried.findings().stream().map(LimitView::of).toList());
        };
    }

    private static SandboxView untried(String state, @Nullable Instant at, @Nullable String reason) {
        return new SandboxView(state, at, null, null, null, null, reason, List.of());
    }

    /// @param outcome `bites`; `covered` where this runtime has no such limit and another bounds the damage; `fails`
    /// @param detail what was seen
    record LimitView(String name, String outcome, String detail) {
        static LimitView of(Finding finding) {
            return new LimitView(finding.limit(), finding.outcome().name().toLowerCase(Locale.ROOT), finding.detail());
        }
    }
}
