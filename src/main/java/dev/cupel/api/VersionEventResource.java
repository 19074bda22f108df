package dev.cupel.api;

import dev.cupel.access.CurrentCaller;
import dev.cupel.domain.Course;
import dev.cupel.intake.Permission;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How far the validation of a version has come, as it goes on.
@Path(Api.ASSIGNMENT + "/versions/{version}/events")
@Tag(name = "Assignments")
@RunOnVirtualThread
public class VersionEventResource {
    private final CurrentCaller current;
    private final Catalogue catalogue;
    private final VersionFollower follower;

    VersionEventResource(CurrentCaller current, Catalogue catalogue, VersionFollower follower) {
        this.current = current;
        this.catalogue = catalogue;
        this.follower = follower;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "followVersion",
            summary = "Follow the validation of a version",
            description = "Server-sent events: `started`, `step` (`{phase, done, total, detail}`; phases: environment, "
                    + "solutions, repetitions, starter, mutants), and at the end `ready` or `invalid` with the version as "
                    + "data. `Last-Event-ID` goes on after an event; `Prefer: wait=20` ends after so many seconds. Steps are "
                    + "kept for a day. For staff.")
    @APIResponse(responseCode = "200", description = "Events until the version is settled")
    public StreamingOutput follow(
            @PathParam("course") String slug,
            @PathParam("assignment") String assignment,
            @PathParam("version") String version,
            @HeaderParam("Last-Event-ID") @Nullable String last,
            @HeaderParam("Prefer") @Nullable String prefer) {
        Course course = catalogue.course(current.caller(), slug);
        Permission.toTeach(current.caller(), course.id());
        UUID id = catalogue
                .numbered(current.caller(), course, assignment, version)
                .ref()
                .versionId();
        int after = last != null && last.matches("[0-9]{1,9}") ? Integer.parseInt(last) : 0;
        Patience patience = Patience.prefer(prefer).orElse(Patience.LONG);
        return out -> follower.follow(id, after, patience, new EventLine(out));
    }
}
