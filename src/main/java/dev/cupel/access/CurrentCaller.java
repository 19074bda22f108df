package dev.cupel.access;

import dev.cupel.domain.Caller;
import dev.cupel.domain.Rejected;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who makes the current request.
@RequestScoped
public class CurrentCaller {
    private @Nullable Caller caller;
    private @Nullable Secret secret;

    void is(Caller caller, @Nullable Secret secret) {
        this.caller = caller;
        this.secret = secret;
    }

    /// Perhaps [dev.cupel.domain.Role#ANYONE].
    public Caller caller() {
        return Objects.requireNonNull(caller, "the filter has not run");
    }

    /// Somebody with a key.
    ///
    /// @throws Rejected if they sent none
    public Caller known() {
        secret();
        return caller();
    }

    /// The secret they called with.
    ///
    /// @throws Rejected if they sent none
    public Secret secret() {
        if (secret == null) {
            throw new Rejected(new Rejected.Reason.Unauthenticated("This needs a key: `Authorization: Bearer <key>`."));
        }
        return secret;
    }
}
