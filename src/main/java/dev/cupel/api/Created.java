package dev.cupel.api;

import java.util.UUID;

/// Something new, and how it is told.
///
/// @param status 201, or 202 where more will come of it
/// @param location where it can be asked for
record Created(int status, UUID id, String location, Object view) {
    static Created now(UUID id, String location, Object view) {
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
