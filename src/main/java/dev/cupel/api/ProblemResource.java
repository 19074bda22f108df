package dev.cupel.api;

import dev.cupel.domain.Rejected;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The pages that the `type` of a problem leads to.
@Path("/problems/{slug}")
@RunOnVirtualThread
public class ProblemResource {
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String page(@PathParam("slug") String slug) {
        ProblemKind kind = ProblemKind.ofSlug(slug).orElseThrow(() -> Rejected.notFound("kind of problem"));
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s</title></head>
                <body><h1>%1$s</h1><p>Status %2$d.</p><p>%3$s</p></body>
                </html>
                """.formatted(kind.title(), kind.status(), kind.advice().replace("<", "&lt;"));
    }
}
