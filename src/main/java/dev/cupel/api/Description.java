package dev.cupel.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the OpenAPI description says of the whole; [ApiDescription] completes it.
@OpenAPIDefinition(
        info = @Info(title = "Cupel", version = "1", description = """
            Takes a learner's code, tests it in a container used once, and says what it is worth.

            Errors are `application/problem+json` (RFC 9457). Instants are RFC 3339 in UTC. Unknown request
            fields are refused. POSTs that make something take an `Idempotency-Key`: the same key with the
            same request gets the first answer again. Lists take `limit` and `cursor`.\
            """),
        tags = {
            @Tag(name = "Courses"),
            @Tag(name = "Assignments", description = "Uploaded as bundles, validated by their own solutions"),
            @Tag(name = "Submissions"),
            @Tag(name = "Receipts", description = "Signed statements of what was graded, checked by anybody"),
            @Tag(name = "Runs", description = "Running code without grading it"),
            @Tag(name = "Languages and limits"),
            @Tag(name = "Keys", description = "Keys of tenants, and tokens of learners"),
            @Tag(name = "Tenants", description = "For operators"),
            @Tag(name = "Audit", description = "Who did what"),
            @Tag(name = "Sandbox", description = "Whether the limits of this process's sandboxes hold")
        },
        security = @SecurityRequirement(name = "key"),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "key",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description = "A key from `POST /keys`, or a learner's token from `POST"
                                                + " /learner-tokens`; what is public needs none")))
public class Description extends Application {}
