package dev.cupel.rates;

import java.time.Duration;

/// Where somebody stands with one policy.
///
/// @param quota how many are allowed within the window
/// @param remaining how many are left now
/// @param full until the meter is full again
/// @param retryAfter until one more is allowed; zero if this one was
public record Standing(Policy policy, int quota, Duration window, long remaining, Duration full, Duration retryAfter) {
    /// Whether this one was still within the quota.
    public boolean allowed() {
        return retryAfter.isZero();
    }
}
