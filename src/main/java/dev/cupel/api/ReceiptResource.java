package dev.cupel.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cupel.receipt.Jwk;
import dev.cupel.receipt.PublicKeys;
import dev.cupel.receipt.Verification;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Checking receipts. For everybody: who was given one need not have a key.
@Path(Api.RECEIPTS)
@Tag(name = "Receipts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReceiptResource {
    private final PublicKeys keys;
    private final Evidence evidence;

    ReceiptResource(PublicKeys keys, Evidence evidence) {
        this.keys = keys;
        this.evidence = evidence;
    }

    @GET
    @Path("/keys")
    @Operation(
            operationId = "listReceiptKeys",
            summary = "List the keys that sign receipts",
            description = "As a JSON Web Key Set (RFC 7517), newest first. Keys stay listed after they were replaced.")
    public KeySet keys() {
        return new KeySet(keys.all());
    }

    @POST
    @Path("/verify")
    @Operation(
            operationId = "verifyReceipt",
            summary = "Check a receipt",
            description = "Send a receipt as it was given out, or the whole submission with its receipt: then what the"
                    + " submission says must agree with the receipt too. Beside a receipt, `files` (as when handing in)"
                    + " are checked to be the ones that were graded.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class)))
    public Verification verify(@Nullable JsonNode sent) {
        return evidence.examine(Required.body(sent));
    }

    /// A JSON Web Key Set.
    record KeySet(List<Jwk> keys) {}
}
