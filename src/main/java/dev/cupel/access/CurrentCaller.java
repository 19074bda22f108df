package dev.cupel.access;

import dev.cupel.domain.Caller;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Role;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who makes the current request.
@RequestScoped
public class CurrentCaller {
    private @Nullable Identified identified;

    /// @throws Rejected if what they sent is good no more
    void is(Identified who) {
        identified = who;
        if (!who.holds()) throw Callers.unknown();
    }

    /// Perhaps [dev.cupel.domain.Role#ANYONE].
    public Caller caller() {
        return Objects.requireNonNull(identified, "the filter has not run").caller();
    }

    /// Somebody with a key or a token.
    ///
    /// @throws Rejected if they sent none
    public Caller known() {
        secret();
        return caller();
    }

    /// What answers to them are sealed with. It is theirs and not kept here, but for a learner's, which is
    /// made of their name, so that a new token opens what an old one asked for: in answers to learners there
    /// is nothing that the database would not tell anyway.
    ///
    /// @throws Rejected if they sent no key
    public Secret secret() {
        Secret secret = identified == null ? null : identified.secret();
        if (secret == null) {
            throw new Rejected(new Rejected.Reason.Unauthenticated("This needs a key: `Authorization: Bearer <key>`."));
        }
        return secret;
    }

    /// Who it is or was, for the audit log; empty where nobody can be named.
    Optional<Caller> somebody() {
        return Optional.ofNullable(identified).map(Identified::caller).filter(caller -> caller.role() != Role.ANYONE);
    }
}
