package dev.cupel.api;

import dev.cupel.domain.AssignmentVersion;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Course;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Role;
import dev.cupel.store.Courses;
import dev.cupel.store.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Finds courses and assignments by the names in an address. What a caller may not know of is not there for them.
@ApplicationScoped
class Catalogue {
    private final Courses courses;
    private final Versions versions;

    Catalogue(Courses courses, Versions versions) {
        this.courses = courses;
        this.versions = versions;
    }

    /// Whether a caller sees courses that are not open to everybody; one key may be bound to just one of them.
    static boolean sees(Caller caller, Course course) {
        boolean bound = caller.course() != null && !caller.course().equals(course.id());
        return course.open() || (caller.role() != Role.ANYONE && !bound);
    }

    Course course(Caller caller, String slug) {
        return courses.find(caller.tenant(), slug)
                .filter(course -> sees(caller, course))
                .orElseThrow(() -> Rejected.notFound("course `" + slug + "`"));
    }

    /// The version that learners meet; for staff the newest, where there is none yet.
    AssignmentVersion assignment(Caller caller, Course course, String slug) {
        return versions.current(course, slug)
                .or(() -> versions.newest(course, slug).filter(_ -> caller.teaches(course.id())))
                .orElseThrow(() -> Rejected.notFound("assignment `" + slug + "`"));
    }

    /// Version `number`; learners see only those that were ready.
    AssignmentVersion version(Caller caller, Course course, String slug, int number) {
        return versions.numbered(course, slug, number)
                .filter(version -> version.state() == AssignmentVersion.State.READY || caller.teaches(course.id()))
                .orElseThrow(() -> Rejected.notFound("version " + number + " of assignment `" + slug + "`"));
    }

    /// The version whose number is written here; what is no number is no version either.
    AssignmentVersion numbered(Caller caller, Course course, String slug, String number) {
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw Rejected.notFound("version `" + number + "` of assignment `" + slug + "`");
        }
        return version(caller, course, slug, Integer.parseInt(number));
    }

    AssignmentVersion version(Caller caller, Course course, String slug, @Nullable Integer number) {
        return number == null ? assignment(caller, course, slug) : version(caller, course, slug, number.intValue());
    }

    /// The version that is handed in for.
    AssignmentVersion open(Course course, String slug) {
        return versions.current(course, slug).orElseThrow(() -> {
            Rejected nothing = Rejected.notFound("assignment `" + slug + "`");
            return versions.newest(course, slug)
                    .map(_ -> new Rejected(new Rejected.Reason.Conflict(
                            "This assignment has no version that is ready yet; nothing can be handed in for it.")))
                    .orElse(nothing);
        });
    }
}
