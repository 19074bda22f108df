package dev.cupel.api;

import dev.cupel.access.CurrentCaller;
import dev.cupel.domain.AssignmentVersion;
import dev.cupel.domain.AssignmentVersion.State;
import dev.cupel.domain.Course;
import dev.cupel.domain.Rejected;
import dev.cupel.intake.Permission;
import dev.cupel.store.Page;
import dev.cupel.store.Versions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The history of an assignment.
@Path(Api.ASSIGNMENT + "/versions")
@Tag(name = "Assignments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VersionResource {
    private final CurrentCaller current;
    private final Catalogue catalogue;
    private final Versions versions;

    VersionResource(CurrentCaller current, Catalogue catalogue, Versions versions) {
        this.current = current;
        this.catalogue = catalogue;
        this.versions = versions;
    }

    @GET
    @Operation(
            operationId = "listVersions",
            summary = "List the versions of an assignment",
            description = "Newest first. For staff.")
    public PageView<AssignmentView> list(
            @PathParam("course") String slug,
            @PathParam("assignment") String assignment,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Course course = taught(slug);
        int before = cursor == null ? Integer.MAX_VALUE : Paging.number("cursor", cursor, Integer.MAX_VALUE);
        Page<AssignmentVersion> page = versions.history(course, assignment, before, Paging.limit(limit));
        if (page.items().isEmpty() && cursor == null) throw Rejected.notFound("assignment `" + assignment + "`");
        return PageView.of(page, version -> AssignmentView.of(version, true));
    }

    @GET
    @Path("/{version}")
    @Operation(operationId = "getVersion", summary = "Get one version of an assignment")
    public AssignmentView get(
            @PathParam("course") String slug,
            @PathParam("assignment") String assignment,
            @PathParam("version") String version) {
        Course course = catalogue.course(current.caller(), slug);
        return AssignmentView.of(
                catalogue.numbered(current.caller(), course, assignment, version),
                current.caller().teaches(course.id()));
    }

    @GET
    @Path("/{version}/bundle")
    @Produces(Bodies.ZIP)
    @Operation(operationId = "getBundle", summary = "Get the bundle as it was uploaded", description = "For staff.")
    public Response bundle(
            @PathParam("course") String slug,
            @PathParam("assignment") String assignment,
            @PathParam("version") String version) {
        AssignmentVersion found = catalogue.numbered(current.caller(), taught(slug), assignment, version);
        return Response.ok(versions.bundle(found.ref().versionId()), Bodies.ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + assignment + "-"
                                + found.ref().version() + ".zip\"")
                .build();
    }

    @POST
    @Path("/{version}/publish")
    @Operation(
            operationId = "publishVersion",
            summary = "Make a version the current one",
            description = "Rolls forward or back; submissions keep the version they were made for. For staff.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Now the current one")
    @APIResponse(responseCode = "409", description = "The version is not ready")
    public AssignmentView publish(
            @PathParam("course") String slug,
            @PathParam("assignment") String assignment,
            @PathParam("version") String version) {
        AssignmentVersion found = catalogue.numbered(current.caller(), taught(slug), assignment, version);
        if (found.state() != State.READY || !versions.makeCurrent(found.ref().versionId())) {
            throw new Rejected(
                    new Rejected.Reason.Conflict("Only a version that is ready can be published; this one is "
                            + found.state().word() + "."));
        }
        return AssignmentView.of(versions.find(found.ref().versionId()).orElseThrow(), true);
    }

    private Course taught(String slug) {
        Course course = catalogue.course(current.caller(), slug);
        Permission.toTeach(current.caller(), course.id());
        return course;
    }
}
