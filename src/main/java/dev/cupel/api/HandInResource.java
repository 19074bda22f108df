package dev.cupel.api;

import dev.cupel.access.CurrentCaller;
import dev.cupel.domain.AssignmentVersion;
import dev.cupel.domain.Course;
import dev.cupel.domain.Submission;
import dev.cupel.domain.SubmissionState;
import dev.cupel.intake.Intake;
import dev.cupel.intake.Offer;
import dev.cupel.intake.Permission;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/// Where learners' work comes in.
@Path(Api.ASSIGNMENT + "/submissions")
@Tag(name = "Submissions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HandInResource {
    private final CurrentCaller current;
    private final Catalogue catalogue;
    private final Intake intake;
    private final Idempotency idempotency;
    private final Showing showing;

    HandInResource(
            CurrentCaller current, Catalogue catalogue, Intake intake, Idempotency idempotency, Showing showing) {
        this.current = current;
        this.catalogue = catalogue;
        this.intake = intake;
        this.idempotency = idempotency;
        this.showing = showing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submit",
            summary = "Hand in",
            description = "Answers 202 as soon as it is kept. With `Prefer: wait=20` the answer waits up to that many"
                    + " seconds (at most 60) and is 201 if it was graded by then. With a learner's token `learner` may"
                    + " be left out. Instead of JSON, a form may be sent: `learner`, `language`, and either `files`"
                    + " (repeated) or `archive` (a zip).")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubmissionBody.class)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = SubmissionForm.Parts.class))
            })
    @APIResponseSchema(value = SubmissionView.class, responseCode = "202", responseDescription = "Kept, and waiting")
    @APIResponse(responseCode = "201", description = "Graded already")
    @APIResponse(responseCode = "409", description = "No version of the assignment is ready")
    public Response submit(
            @PathParam("course") String course,
            @PathParam("assignment") String assignment,
            @HeaderParam(Idempotency.HEADER) @Nullable String name,
            @HeaderParam("Prefer") @Nullable String prefer,
            @Nullable SubmissionBody sent) {
        Course taken = takenFrom(course);
        return handIn(taken, assignment, name, prefer, offer(Required.body(sent)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "submitForm", hidden = true)
    public Response submitForm(
            @PathParam("course") String course,
            @PathParam("assignment") String assignment,
            @HeaderParam(Idempotency.HEADER) @Nullable String name,
            @HeaderParam("Prefer") @Nullable String prefer,
            MultipartFormDataInput form) {
        Course taken = takenFrom(course);
        SubmissionForm sent = new SubmissionForm(form.getValues());
        String learner = Permission.learner(current.caller(), sent.learner());
        return handIn(taken, assignment, name, prefer, sent.offer(learner));
    }

    private Offer offer(SubmissionBody body) {
        return body.offer(Permission.learner(current.caller(), body.learner()));
    }

    private Course takenFrom(String slug) {
        Course course = catalogue.course(current.caller(), slug);
        Permission.toHandIn(current.caller(), course.id());
        return course;
    }

    private Response handIn(
            Course course, String assignment, @Nullable String name, @Nullable String prefer, Offer offer) {
        Patience patience = Patience.prefer(prefer).orElse(Patience.seconds(0));
        RequestHash hash = RequestHash.of(
                "POST submissions " + course.id() + " " + assignment,
                List.of(
                        offer.learner(),
                        String.valueOf(offer.language()),
                        offer.files().digest()));
        RequestHash learner = RequestHash.of(course.id().toString(), List.of(offer.learner()));
        Answer answer = idempotency.onceFor(learner, name, hash, () -> accepted(course, assignment, offer));
        return patience.none() ? answer.response() : waited(answer, patience);
    }

    private Created accepted(Course course, String assignment, Offer offer) {
        AssignmentVersion version = catalogue.open(course, assignment);
        Submission submission = intake.accept(current.caller(), version, offer);
        return Created.later(
                submission.id(), Api.SUBMISSIONS + "/" + submission.id(), showing.whole(submission, current.caller()));
    }

    /// As it is after the wait, also where this was asked before.
    private Response waited(Answer answer, Patience patience) {
        Submission submission = showing.settled(answer.subject(), patience);
        SubmissionView view = showing.whole(submission, current.caller());
        boolean graded = submission.state() instanceof SubmissionState.Graded;
        Response.ResponseBuilder response = Response.status(graded ? 201 : 202)
                .header(HttpHeaders.LOCATION, answer.location())
                .entity(view);
        if (!submission.state().settled()) response.header(HttpHeaders.RETRY_AFTER, view.retryAfter());
        return answer.marked(response).build();
    }

    @GET
    @Operation(
            operationId = "listSubmissions",
            summary = "List what was handed in",
            description = "Newest first, of everybody or of one `learner`; with a learner's token, their own. Build and"
                    + " tests are left out; get one submission to see them.")
    public PageView<SubmissionView> history(
            @PathParam("course") String course,
            @PathParam("assignment") String assignment,
            @QueryParam("learner") @Nullable String learner,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        AssignmentVersion version = catalogue.assignment(current.caller(), takenFrom(course), assignment);
        String whose = Permission.learner(current.caller(), learner);
        return showing.history(version.ref().assignmentId(), whose, Paging.id(cursor), Paging.limit(limit));
    }
}
