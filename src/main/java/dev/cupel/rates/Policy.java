package dev.cupel.rates;

import java.util.Locale;

/// What is counted, and for whom.
public enum Policy {
    /// Every request, for a key.
    REQUESTS,
    /// Every request with a learner's token, for that learner of a course.
    LEARNER,
    /// Every request that makes something, for a key.
    CREATIONS,
    /// What is handed in, for a learner of a course.
    SUBMISSIONS,
    /// Every request without a key, for an address.
    ANONYMOUS,
    /// Every key that is not known, for an address.
    FAILURES;

    /// As callers read it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    int quota(RatesConfig config) {
        return switch (this) {
            case REQUESTS -> config.requests();
            case LEARNER -> config.learner();
            case CREATIONS -> config.creations();
            case SUBMISSIONS -> config.submissions();
            case ANONYMOUS -> config.anonymous();
            case FAILURES -> config.failures();
        };
    }
}
