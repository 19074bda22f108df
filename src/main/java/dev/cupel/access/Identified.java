package dev.cupel.access;

import dev.cupel.domain.Caller;
import dev.cupel.domain.Role;
import org.jspecify.annotations.Nullable;

/// Who sent a request, as far as what they sent tells.
///
/// @param secret what answers to them are sealed with while they are kept; null for callers without a key
/// @param holds false if what they sent was good once, and is no more
record Identified(Caller caller, @Nullable Secret secret, boolean holds) {
    /// Who sends no key at all: they see what is public in the first tenant.
    static final Identified ANYONE =
            new Identified(new Caller(Tenants.MAIN, Role.ANYONE, null, "anyone", null), null, true);
}
