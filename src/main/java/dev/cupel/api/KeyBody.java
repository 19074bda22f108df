package dev.cupel.api;

import dev.cupel.domain.Role;
import dev.cupel.intake.Found;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A key to be made.
///
/// @param role `admin`, `platform` or `instructor`; an operator also makes keys for an `operator`
/// @param name what it is for
/// @param course slug of the only course it reaches; left out for all courses
/// @param expiresAt left out for never
/// @param tenant slug of the tenant it is for; left out for the caller's own. Only operators reach others.
record KeyBody(
        @Nullable String role,
        @Nullable String name,
        @Nullable String course,
        @Nullable Instant expiresAt,
        @Nullable String tenant) {
    private static final int LONGEST_NAME = 100;
    private static final List<Role> ROLES = List.of(Role.OPERATOR, Role.ADMIN, Role.PLATFORM, Role.INSTRUCTOR);
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /// A body that was found to be in order.
    record Checked(Role role, String name) {}

    Checked checked(Instant now) {
        Required required = new Required();
        String role = required.field("role", role(), "");
        String name = required.field("name", name(), "");
        required.check();
        Found found = new Found();
        Optional<Role> known =
                ROLES.stream().filter(it -> it.word().equals(role)).findFirst();
        if (known.isEmpty()) found.add("/role", "`role` is `operator`, `admin`, `platform` or `instructor`.");
        OneLine.check("/name", "A name", name, LONGEST_NAME, found);
        if (course != null
                && known.filter(it -> it == Role.ADMIN || it == Role.OPERATOR).isPresent()) {
            found.add("/course", "An admin's key reaches everything; leave `course` out.");
        }
        if (tenant != null && known.equals(Optional.of(Role.OPERATOR))) {
            found.add("/tenant", "An operator is nobody's in particular; leave `tenant` out.");
        }
        if (expiresAt != null && !expiresAt.isAfter(now)) found.add("/expiresAt", "This is in the past.");
        if (expiresAt != null && expiresAt.isAfter(LATEST)) found.add("/expiresAt", "A year has four digits.");
        found.rejectIfAny();
        return new Checked(known.orElseThrow(), name);
    }

    List<String> parts() {
        return Stream.of(role, name, course, expiresAt, tenant)
                .map(String::valueOf)
                .toList();
    }
}
