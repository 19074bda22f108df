package dev.cupel.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something new, and how it is told.
///
/// @param status 201, or 202 where more will come of it
/// @param location where it can be asked for; null for what cannot be asked for again
record Created(int status, UUID id, @Nullable String location, Object view) {
    static Created now(UUID id, @Nullable String location, Object view) {
        return new Created(201, id, location, view);
    }

    static Created later(UUID id, String location, Object view) {
        return new Created(202, id, location, view);
    }

    /// Without the view: a new key's secret may be in it.
    @Override
    public String toString() {
        return "Created[" + status + ", " + location + "]";
    }
}
