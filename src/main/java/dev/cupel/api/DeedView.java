package dev.cupel.api;

import dev.cupel.domain.Deed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the audit log.
///
/// @param tenant id of the one it was done in
/// @param operation as in this description
/// @param subject id or slug of what was made, changed or asked for, besides course and assignment
/// @param address where the request came from
/// @param request as `X-Request-Id` of the answer
record DeedView(
        UUID id,
        Instant at,
        UUID tenant,
        ActorView actor,
        String operation,
        @Nullable String course,
        @Nullable String assignment,
        @Nullable String subject,
        int status,
        String address,
        String request) {
    /// Who did it.
    ///
    /// @param key id of their key; for a learner, of the key that made their token; for a person who logged in
    ///     elsewhere, an id of their own
    record ActorView(
            UUID key, String role, String name, @Nullable String learner) {}

    static DeedView of(Deed deed) {
        Deed.Actor actor = deed.actor();
        Deed.Target target = deed.target();
        return new DeedView(
                deed.id(),
                deed.at(),
                deed.tenant(),
                new ActorView(actor.key(), actor.role().word(), actor.name(), actor.learner()),
                deed.operation(),
                target.course(),
                target.assignment(),
                target.subject(),
                deed.status(),
                deed.address(),
                deed.request());
    }
}
