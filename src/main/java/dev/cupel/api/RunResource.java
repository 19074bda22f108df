package dev.cupel.api;

import dev.cupel.access.CurrentCaller;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Rejected;
import dev.cupel.intake.Permission;
import dev.cupel.intake.Tries;
import dev.cupel.store.Runs;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Running code without grading it: an editor's Run button.
@Path(Api.RUNS)
@Tag(name = "Runs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RunResource {
    private static final Patience USUAL = Patience.seconds(20);

    private final CurrentCaller current;
    private final Tries tries;
    private final Runs runs;
    private final Waiting waiting;
    private final Idempotency idempotency;

    RunResource(CurrentCaller current, Tries tries, Runs runs, Waiting waiting, Idempotency idempotency) {
        this.current = current;
        this.tries = tries;
        this.runs = runs;
        this.waiting = waiting;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(
            operationId = "run",
            summary = "Run code without grading it",
            description = "Waits up to 20 seconds for the result, or as long as `Prefer: wait=…` says (at most 60).")
    @APIResponseSchema(value = RunView.class, responseCode = "201", responseDescription = "It has run")
    @APIResponse(responseCode = "202", description = "It has not run yet; ask at `Location`")
    public Response run(
            @HeaderParam(Idempotency.HEADER) @Nullable String name,
            @HeaderParam("Prefer") @Nullable String prefer,
            @Nullable RunBody sent) {
        Permission.toRun(current.caller());
        Runs.Request request = Required.body(sent).request();
        Answer answer = idempotency.once(name, hash(request), () -> accepted(request));
        Runs.Run run = settled(answer.subject(), Patience.prefer(prefer).orElse(USUAL));
        Response.ResponseBuilder response = Response.status(run.settled() ? 201 : 202)
                .header(HttpHeaders.LOCATION, answer.location())
                .entity(RunView.of(run));
        if (!run.settled()) response.header(HttpHeaders.RETRY_AFTER, 1);
        return answer.marked(response).build();
    }

    private static RequestHash hash(Runs.Request request) {
        List<String> parts = new ArrayList<>(request.draft().args());
        parts.add(request.language());
        parts.add(request.draft().files().digest());
        parts.add(request.draft().stdin().text());
        parts.add(request.draft().limits().toString());
        return RequestHash.of("POST " + Api.RUNS, parts);
    }

    private Created accepted(Runs.Request request) {
        UUID id = tries.accept(current.caller(), request);
        return Created.later(id, Api.RUNS + "/" + id, RunView.of(runs.find(id).orElseThrow()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRun",
            summary = "Get a run",
            description = "For the key that asked for it, and for admins. Runs are forgotten after some hours. `wait`"
                    + " waits up to that many seconds (at most 60) for its end.")
    public RunView get(@PathParam("id") String id, @QueryParam("wait") @Nullable String wait) {
        Caller caller = current.known();
        Runs.Run found = Ids.parse(id)
                .flatMap(runs::find)
                .filter(run -> run.tenant().equals(caller.tenant()))
                .filter(run -> caller.ran(run.key()))
                .orElseThrow(() -> Rejected.notFound("run `" + id + "`"));
        return RunView.of(settled(found.id(), Patience.query(wait)));
    }

    private Runs.Run settled(UUID id, Patience patience) {
        return waiting.until(id, patience, () -> runs.find(id).orElseThrow(), Runs.Run::settled);
    }
}
