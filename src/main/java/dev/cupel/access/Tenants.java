package dev.cupel.access;

import java.util.UUID;

/// The tenants there are: one, until there are more.
public final class Tenants {
    public static final UUID MAIN = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private Tenants() {}
}
