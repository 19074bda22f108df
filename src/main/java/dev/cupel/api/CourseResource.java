package dev.cupel.api;

import dev.cupel.access.CurrentCaller;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Course;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Role;
import dev.cupel.intake.Permission;
import dev.cupel.store.Courses;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Courses.
@Path(Api.COURSES)
@Tag(name = "Courses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CourseResource {
    private final CurrentCaller current;
    private final Catalogue catalogue;
    private final Courses courses;
    private final Idempotency idempotency;
    private final Clock clock;

    CourseResource(CurrentCaller current, Catalogue catalogue, Courses courses, Idempotency idempotency, Clock clock) {
        this.current = current;
        this.catalogue = catalogue;
        this.courses = courses;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "createCourse",
            summary = "Make a course",
            description = "For admins and for instructors of the whole tenant.")
    @APIResponseSchema(value = CourseView.class, responseCode = "201", responseDescription = "The new course")
    @APIResponse(responseCode = "409", description = "There is a course of this slug already")
    public Response create(@HeaderParam(Idempotency.HEADER) @Nullable String name, @Nullable CourseBody sent) {
        Permission.toAddCourses(current.caller());
        CourseBody body = Required.body(sent);
        Course course = body.course(current.caller().tenant(), clock.instant());
        return idempotency
                .once(name, RequestHash.of("POST " + Api.COURSES, body.parts()), () -> added(course))
                .response();
    }

    private Created added(Course course) {
        if (!courses.add(course)) {
            throw new Rejected(new Rejected.Reason.Conflict("There is a course `" + course.slug() + "` already."));
        }
        return Created.now(course.id(), Api.COURSES + "/" + course.slug(), CourseView.of(course));
    }

    @GET
    @Operation(
            operationId = "listCourses",
            summary = "List courses",
            description = "By slug. Without a key, only the public ones.")
    public PageView<CourseView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        Caller caller = current.caller();
        boolean closedToo = caller.role() != Role.ANYONE && caller.course() == null;
        var page = courses.list(
                caller.tenant(),
                closedToo,
                caller.course(),
                Objects.requireNonNullElse(cursor, ""),
                Paging.limit(limit));
        return PageView.of(page, CourseView::of);
    }

    @GET
    @Path("/{course}")
    @Operation(operationId = "getCourse", summary = "Get a course")
    public CourseView get(@PathParam("course") String course) {
        return CourseView.of(catalogue.course(current.caller(), course));
    }
}
