package dev.cupel.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is calling, as their key or token says.
///
/// @param key the id of the key they called with, or of the person who logged in; for a learner, the id of the key that
///     vouches for them; null for [Role#ANYONE]
/// @param course the only course they reach; null for every course of the tenant; never null for a learner
/// @param learner the name under which a learner hands in; null for everybody else
public record Caller(
        UUID tenant,
        Role role,
        @Nullable UUID key,
        String name,
        @Nullable UUID course,
        @Nullable String learner) {
    /// Somebody who is no learner.
    public Caller(UUID tenant, Role role, @Nullable UUID key, String name, @Nullable UUID course) {
        this(tenant, role, key, name, course, null);
    }

    /// Whether they look after their tenant.
    public boolean administers() {
        return switch (role) {
            case OPERATOR, ADMIN -> true;
            case PLATFORM, INSTRUCTOR, LEARNER, ANYONE -> false;
        };
    }

    /// Whether they may change this course and see all that is in it.
    public boolean teaches(UUID courseId) {
        return switch (role) {
            case OPERATOR, ADMIN -> true;
            case INSTRUCTOR -> reaches(courseId);
            case PLATFORM, LEARNER, ANYONE -> false;
        };
    }

    /// Whether they may hand in, and read what was handed in, for learners of this course; a learner for themselves.
    public boolean handsInFor(UUID courseId) {
        return switch (role) {
            case OPERATOR, ADMIN -> true;
            case PLATFORM, INSTRUCTOR, LEARNER -> reaches(courseId);
            case ANYONE -> false;
        };
    }

    /// Whether what this learner of this course hands in is theirs to bring, to read and to take back.
    public boolean handsInFor(UUID courseId, String who) {
        return handsInFor(courseId) && (role != Role.LEARNER || who.equals(learner));
    }

    /// Whether they may read what this key had run.
    public boolean ran(@Nullable UUID by) {
        return switch (role) {
            case OPERATOR, ADMIN -> true;
            case PLATFORM, INSTRUCTOR -> key != null && key.equals(by);
            case LEARNER, ANYONE -> false;
        };
    }

    private boolean reaches(UUID courseId) {
        return course == null || course.equals(courseId);
    }
}
