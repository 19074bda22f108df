package dev.cupel.domain;

import java.util.Locale;

/// What kind of caller somebody is.
public enum Role {
    /// Looks after the installation: its tenants, and everything in the first of them.
    OPERATOR,
    /// Looks after a tenant: everything in it.
    ADMIN,
    /// A learning platform: hands in for any learner of its tenant.
    PLATFORM,
    /// Teaches: everything in their courses.
    INSTRUCTOR,
    /// Learns: their own work in one course.
    LEARNER,
    /// Nobody we know; sees what is public.
    ANYONE;

    /// The name in JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
