package dev.cupel.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is calling, as their key says.
///
/// @param key the id of the key they called with; null for [Role#ANYONE]
/// @param course the only course an instructor's key reaches; null for every course of the tenant
public record Caller(
        UUID tenant,
        Role role,
        @Nullable UUID key,
        String name,
        @Nullable UUID course) {
    /// Whether they may change this course and see all that is in it.
    public boolean teaches(UUID courseId) {
        return switch (role) {
            case ADMIN -> true;
            case INSTRUCTOR -> course == null || course.equals(courseId);
            case PLATFORM, ANYONE -> false;
        };
    }

    /// Whether they may hand in, and read what was handed in, for learners of this course.
    public boolean handsInFor(UUID courseId) {
        return role == Role.PLATFORM ? course == null || course.equals(courseId) : teaches(courseId);
    }
}
