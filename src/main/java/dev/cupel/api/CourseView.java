package dev.cupel.api;

import dev.cupel.domain.Course;
import java.time.Instant;
import java.util.UUID;

/// A course.
record CourseView(UUID id, String slug, String title, String visibility, Instant createdAt) {
    static CourseView of(Course course) {
        return new CourseView(
                course.id(), course.slug(), course.title(), course.open() ? "public" : "private", course.createdAt());
    }
}
