package dev.cupel.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Ids as they stand in addresses. [UUID#fromString] alone takes `1-1-1-1-1` too.
final class Ids {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    static Optional<UUID> parse(String id) {
        return ID.matcher(id).matches() ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }
}
