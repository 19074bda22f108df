package dev.cupel.intake;

import dev.cupel.domain.Caller;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Reason;
import dev.cupel.domain.Role;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a caller may do; refused is who may not: without a key by 401, with one by 403.
public final class Permission {
    private Permission() {}

    public static void toHandIn(Caller caller, UUID course) {
        demand(caller, caller.handsInFor(course), "hand in for learners of this course");
    }

    /// For this learner.
    public static void toHandIn(Caller caller, UUID course, String learner) {
        toHandIn(caller, course);
        demand(caller, caller.handsInFor(course, learner), "hand in or read for anybody but yourself");
    }

    /// Whom a caller speaks of: a learner always of themselves, whether they say so or not.
    ///
    /// @param named whom they say; null where they leave it out
    public static @Nullable String learner(Caller caller, @Nullable String named) {
        if (caller.role() != Role.LEARNER) return named;
        boolean own = named == null || named.equals(caller.learner());
        demand(caller, own, "hand in or read for anybody but yourself");
        return Objects.requireNonNull(caller.learner());
    }

    public static void toTeach(Caller caller, UUID course) {
        demand(caller, caller.teaches(course), "change this course or see what is for its staff");
    }

    public static void toRun(Caller caller) {
        demand(caller, caller.role() != Role.ANYONE && caller.role() != Role.LEARNER, "run code");
    }

    /// Admins, and instructors of the whole tenant.
    public static void toAddCourses(Caller caller) {
        boolean ofAllCourses = caller.role() == Role.INSTRUCTOR && caller.course() == null;
        demand(caller, caller.administers() || ofAllCourses, "add courses");
    }

    public static void toAdminister(Caller caller) {
        demand(caller, caller.administers(), "look after keys");
    }

    /// Nobody makes a key that may do more than their own.
    public static void toMakeKey(Caller caller, Role role) {
        toAdminister(caller);
        demand(caller, role != Role.OPERATOR || caller.role() == Role.OPERATOR, "make a key of role " + role.word());
    }

    /// Platforms and admins. Staff has better ways to see what a learner sees, and people have no key that could vouch
    /// for somebody.
    public static void toVouchForLearners(Caller caller) {
        demand(caller, caller.administers() || caller.role() == Role.PLATFORM, "make tokens for learners");
    }

    public static void toAudit(Caller caller) {
        demand(caller, caller.administers(), "read the audit log");
    }

    public static void toOperate(Caller caller) {
        demand(caller, caller.role() == Role.OPERATOR, "look after the installation");
    }

    private static void demand(Caller caller, boolean allowed, String what) {
        if (allowed) return;
        throw new Rejected(
                caller.role() == Role.ANYONE
                        ? new Reason.Unauthenticated("To " + what + ", send a key: `Authorization: Bearer <key>`.")
                        : new Reason.Forbidden(
                                "A key of role " + caller.role().word() + " like yours may not " + what + "."));
    }
}
