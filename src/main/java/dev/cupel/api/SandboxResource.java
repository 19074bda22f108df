package dev.cupel.api;

import dev.cupel.access.CurrentCaller;
import dev.cupel.canary.Canary;
import dev.cupel.canary.Proof;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Reason;
import dev.cupel.intake.Permission;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the canary found. For those who run the installation.
@Path(Api.ROOT + "/sandbox")
@Tag(name = "Sandbox")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SandboxResource {
    private final CurrentCaller current;
    private final Canary canary;

    SandboxResource(CurrentCaller current, Canary canary) {
        this.current = current;
        this.canary = canary;
    }

    @GET
    @Operation(
            operationId = "getSandbox",
            summary = "Get what the canary found",
            description = "Of the process that answers; each worker tries its own host. For operators.")
    public SandboxView get() {
        Permission.toOperate(current.caller());
        return SandboxView.of(canary.proof());
    }

    @POST
    @Path("/checks")
    @Operation(
            operationId = "checkSandbox",
            summary = "Try every limit again",
            description =
                    "Answers when it is done, which takes some seconds. If a limit does not hold, this process stops"
                            + " grading until it does. For operators.")
    public SandboxView check() {
        Permission.toOperate(current.caller());
        if (canary.proof() instanceof Proof.NotNeeded)
            throw new Rejected(new Reason.Conflict("This process only takes requests; ask one that grades."));
        return SandboxView.of(canary.prove());
    }
}
