package dev.cupel.api;

import dev.cupel.domain.Rejected;
import dev.cupel.rates.Meters;
import dev.cupel.rates.Policy;
import dev.cupel.rates.Standing;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What the current request counted against.
@RequestScoped
class CurrentRates {
    private final Meters meters;
    private final List<Standing> standings = new ArrayList<>();

    CurrentRates(Meters meters) {
        this.meters = meters;
    }

    /// Counts one.
    ///
    /// @throws Rejected if that is one too many
    public void take(Policy policy, String who) {
        meters.take(policy, who).ifPresent(standing -> {
            standings.add(standing);
            if (!standing.allowed()) throw tooMany(policy, standing.retryAfter());
        });
    }

    public List<Standing> standings() {
        return standings;
    }

    static Rejected tooMany(Policy policy, Duration wait) {
        String what = switch (policy) {
            case REQUESTS -> "requests with this key";
            case LEARNER -> "requests of this learner";
            case CREATIONS -> "requests with this key that make something";
            case SUBMISSIONS -> "submissions of this learner";
            case ANONYMOUS -> "requests without a key from your address";
            case FAILURES -> "unknown keys from your address";
        };
        String detail = "Too many " + what + ". Nothing was accepted; try again after the seconds in `Retry-After`.";
        return new Rejected(new Rejected.Reason.TooMany(detail, wait));
    }
}
