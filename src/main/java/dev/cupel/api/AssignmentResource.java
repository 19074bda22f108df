package dev.cupel.api;

import dev.cupel.access.CurrentCaller;
import dev.cupel.domain.AssignmentVersion;
import dev.cupel.domain.AssignmentVersion.State;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Course;
import dev.cupel.intake.Found;
import dev.cupel.intake.Permission;
import dev.cupel.intake.Uploads;
import dev.cupel.queue.JobKind;
import dev.cupel.store.Versions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Assignments of a course, each as one of its versions.
@Path(Api.ASSIGNMENTS)
@Tag(name = "Assignments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AssignmentResource {
    private final CurrentCaller current;
    private final Catalogue catalogue;
    private final Versions versions;
    private final Uploads uploads;
    private final Waiting waiting;

    AssignmentResource(
            CurrentCaller current, Catalogue catalogue, Versions versions, Uploads uploads, Waiting waiting) {
        this.current = current;
        this.catalogue = catalogue;
        this.versions = versions;
        this.uploads = uploads;
        this.waiting = waiting;
    }

    @GET
    @Operation(
            operationId = "listAssignments",
            summary = "List the assignments of a course",
            description = "Each as its current version. Staff also see assignments that have none yet.")
    public PageView<AssignmentView> list(
            @PathParam("course") String slug,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Course course = catalogue.course(current.caller(), slug);
        boolean staff = current.caller().teaches(course.id());
        var page = versions.assignments(course, staff, Objects.requireNonNullElse(cursor, ""), Paging.limit(limit));
        return PageView.of(page, version -> AssignmentView.of(version, staff));
    }

    @GET
    @Path("/{assignment}")
    @Operation(
            operationId = "getAssignment",
            summary = "Get an assignment",
            description =
                    "The current version, or the one that `version` names. Learners and platforms do not see hidden"
                            + " tests nor the validation.")
    public AssignmentView get(
            @PathParam("course") String slug,
            @PathParam("assignment") String assignment,
            @QueryParam("version") @Nullable String version) {
        Course course = catalogue.course(current.caller(), slug);
        Integer number = version == null ? null : Paging.number("version", version, Integer.MAX_VALUE);
        AssignmentVersion found = catalogue.version(current.caller(), course, assignment, number);
        return AssignmentView.of(found, current.caller().teaches(course.id()));
    }

    @PUT
    @Path("/{assignment}")
    @Consumes(Bodies.ZIP)
    @Operation(
            operationId = "putAssignment",
            summary = "Upload a bundle",
            description = "Makes a new version, tries the bundle's own solutions, and makes it the current one if each"
                    + " did what the bundle says. The same content again is the same version. `wait` waits up to that"
                    + " many seconds (at most 60) for the outcome.")
    @APIResponseSchema(value = AssignmentView.class, responseDescription = "Another version, or one that was there")
    @APIResponse(responseCode = "201", description = "The first version of a new assignment")
    public Response put(
            @PathParam("course") String slug,
            @PathParam("assignment") String assignment,
            @QueryParam("wait") @Nullable String wait,
            InputStream body) {
        Caller caller = current.caller();
        Course course = catalogue.course(caller, slug);
        Permission.toTeach(caller, course.id());
        Patience patience = Patience.query(wait);
        Found found = new Found();
        Slug.check("assignment", assignment, found);
        found.rejectIfAny();
        Versions.Uploaded uploaded = uploads.accept(caller, course, assignment, Bodies.zip(body), JobKind.VALIDATE);
        UUID id = uploaded.version().ref().versionId();
        AssignmentVersion version = waiting.until(
                id, patience, () -> versions.find(id).orElseThrow(), seen -> seen.state() != State.VALIDATING);
        return Response.status(uploaded.newAssignment() ? 201 : 200)
                .entity(AssignmentView.of(version, true))
                .build();
    }
}
