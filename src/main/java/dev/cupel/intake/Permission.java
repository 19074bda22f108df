package dev.cupel.intake;

import dev.cupel.domain.Caller;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Reason;
import dev.cupel.domain.Role;
import java.util.UUID;

/// What a caller may do; refused is who may not: without a key by 401, with one by 403.
public final class Permission {
    private Permission() {}

    public static void toHandIn(Caller caller, UUID course) {
        demand(caller, caller.handsInFor(course), "hand in for learners of this course");
    }

    public static void toTeach(Caller caller, UUID course) {
        demand(caller, caller.teaches(course), "change this course or see what is for its staff");
    }

    public static void toRun(Caller caller) {
        demand(caller, caller.role() != Role.ANYONE, "run code");
    }

    /// Admins, and instructors of the whole tenant.
    public static void toAddCourses(Caller caller) {
        boolean ofAllCourses = caller.role() == Role.INSTRUCTOR && caller.course() == null;
        demand(caller, caller.role() == Role.ADMIN || ofAllCourses, "add courses");
    }

    public static void toAdminister(Caller caller) {
        demand(caller, caller.role() == Role.ADMIN, "look after keys");
    }

    /// Looking into what the installation runs on.
    public static void toOperate(Caller caller) {
        demand(caller, caller.role() == Role.ADMIN, "see or try the sandbox");
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
