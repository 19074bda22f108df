package dev.cupel.access;

import java.util.UUID;

/// The tenants that are known by name in the code: the first, which every installation has.
public final class Tenants {
    /// Operators belong to it, and callers without a key see its public courses.
    public static final UUID MAIN = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private Tenants() {}
}
