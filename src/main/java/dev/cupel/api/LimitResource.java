package dev.cupel.api;

import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.language.Ceiling;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What there is at most of everything.
@Path(Api.ROOT + "/limits")
@Tag(name = "Languages and limits")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LimitResource {
    private final Ceiling ceiling;

    LimitResource(Ceiling ceiling) {
        this.ceiling = ceiling;
    }

    @GET
    @Operation(
            operationId = "getLimits",
            summary = "Get the limits",
            description = "The most that an assignment may ask for, and the most that may be sent.")
    public CeilingsView get() {
        return new CeilingsView(
                LimitsView.of(Ceiling.limits(ceiling)),
                ArchiveView.of(ArchiveLimits.SUBMISSION),
                ArchiveView.of(ArchiveLimits.BUNDLE),
                Bodies.MOST_JSON.toString(),
                Patience.LONGEST_SECONDS);
    }

    /// @param run of any run, whatever an assignment says
    /// @param json of any JSON body
    /// @param waitSeconds of `Prefer: wait` and `?wait`
    record CeilingsView(LimitsView run, ArchiveView submission, ArchiveView bundle, String json, int waitSeconds) {}

    /// @param files in number
    record ArchiveView(int files, String file, String total) {
        static ArchiveView of(ArchiveLimits limits) {
            return new ArchiveView(
                    limits.files(), limits.file().toString(), limits.total().toString());
        }
    }
}
