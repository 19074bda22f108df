package dev.cupel.domain;

import java.util.UUID;

/// Which version of which assignment of which course, by id and by the names that callers use.
public record VersionRef(
        UUID tenant, UUID courseId, String course, UUID assignmentId, String assignment, UUID versionId, int version) {}
