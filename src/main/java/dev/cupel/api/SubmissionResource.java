package dev.cupel.api;

import dev.cupel.access.CurrentCaller;
import dev.cupel.bundle.Archive;
import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.Submission;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.intake.Withdrawal;
import dev.cupel.store.Submissions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/// One submission.
@Path(Api.SUBMISSIONS + "/{id}")
@Tag(name = "Submissions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SubmissionResource {
    private final CurrentCaller current;
    private final Showing showing;
    private final Withdrawal withdrawal;
    private final Submissions submissions;

    SubmissionResource(CurrentCaller current, Showing showing, Withdrawal withdrawal, Submissions submissions) {
        this.current = current;
        this.showing = showing;
        this.withdrawal = withdrawal;
        this.submissions = submissions;
    }

    @GET
    @Operation(
            operationId = "getSubmission",
            summary = "Get a submission",
            description = "With `wait`, waits up to that many seconds (at most 60) until it is graded. Staff see"
                    + " everything; of a hidden test others see its verdict and points.")
    public SubmissionView get(@PathParam("id") String id, @QueryParam("wait") @Nullable String wait) {
        Submission found = find(id);
        return showing.whole(showing.settled(found.id(), Patience.query(wait)), current.caller());
    }

    @DELETE
    @Operation(
            operationId = "cancelSubmission",
            summary = "Cancel a submission",
            description = "Only while it waits. It stays in the history as cancelled.")
    @APIResponseSchema(value = SubmissionView.class, responseCode = "200", responseDescription = "Cancelled")
    @APIResponse(responseCode = "409", description = "It has been begun, or is settled")
    public SubmissionView cancel(@PathParam("id") String id) {
        withdrawal.of(find(id), current.caller());
        return showing.whole(find(id), current.caller());
    }

    @GET
    @Path("/files")
    @Operation(
            operationId = "getFiles",
            summary = "Get what was handed in",
            description = "Text by file name. What is not UTF-8 is shown with replacement characters.")
    public FilesView files(@PathParam("id") String id) {
        return FilesView.of(Archive.read(submissions.files(find(id).id()), ArchiveLimits.KEPT));
    }

    /// Text by file name.
    record FilesView(Map<String, String> files) {
        static FilesView of(SourceTree tree) {
            Map<String, String> files = new TreeMap<>();
            tree.files().forEach((name, content) -> files.put(name, content.text()));
            return new FilesView(files);
        }
    }

    @GET
    @Path("/tests/{test:.+}/stdout")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment")
    @Operation(
            operationId = "getTestStdout",
            summary = "Get what a test printed, byte by byte",
            description = "The test is named as in the submission; slashes may stand as they are.")
    public byte[] stdout(@PathParam("id") String id, @PathParam("test") String test) {
        return bytes(id, test, TestResult::stdout);
    }

    @GET
    @Path("/tests/{test:.+}/stderr")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment")
    @Operation(operationId = "getTestStderr", summary = "Get what a test printed as errors, byte by byte")
    public byte[] stderr(@PathParam("id") String id, @PathParam("test") String test) {
        return bytes(id, test, TestResult::stderr);
    }

    /// From the reader's own feedback, so that nothing hidden comes out here.
    private byte[] bytes(String id, String name, Function<TestResult, Text> output) {
        return showing.feedback(find(id), current.caller()).stream()
                .flatMap(feedback -> feedback.tests().stream())
                .filter(test -> test.name().equals(name))
                .findFirst()
                .map(output)
                .map(text -> text.content().bytes())
                .orElseThrow(() -> Rejected.notFound("result of a test `" + name + "`"));
    }

    private Submission find(String id) {
        current.known();
        return showing.find(current.caller(), id);
    }
}
