package dev.cupel.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a caller did, or tried to do: a line of the audit log.
///
/// @param tenant whose it is to know of it: the caller's, or the one that an operator touched
/// @param operation its id in the description of the API
/// @param status what was answered
/// @param address where the request came from
/// @param request the id that the answer carries as `X-Request-Id`
public record Deed(
        UUID id,
        Instant at,
        UUID tenant,
        Actor actor,
        String operation,
        Target target,
        int status,
        String address,
        String request) {
    /// Who did it.
    ///
    /// @param key the key, or the person who logged in
    /// @param learner set where a learner's token was used
    public record Actor(
            Role role, UUID key, String name, @Nullable String learner) {
        /// A caller who is somebody.
        public static Actor of(Caller caller) {
            UUID key = caller.key();
            if (key == null) throw new IllegalArgumentException("nobody in particular does nothing in particular");
            return new Actor(caller.role(), key, caller.name(), caller.learner());
        }
    }

    /// On what it was done, as far as the address or the answer names it.
    ///
    /// @param subject id of a submission, run or key; slug of a tenant
    public record Target(
            @Nullable String course,
            @Nullable String assignment,
            @Nullable String subject) {}
}
