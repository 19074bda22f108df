package dev.cupel.receipt;

import org.jspecify.annotations.Nullable;

/// Whether a receipt holds.
///
/// @param reason why not; null where it holds
public record Verification(boolean valid, @Nullable String reason) {
    static final Verification VALID = new Verification(true, null);

    /// One that does not hold.
    public static Verification refused(String reason) {
        return new Verification(false, reason);
    }
}
