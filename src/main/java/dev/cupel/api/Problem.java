package dev.cupel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cupel.domain.Rejected.Fault;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An error as callers see it: RFC 9457.
///
/// @param type leads to a page about this kind of error
/// @param instance the path that was asked for
/// @param errors each thing that is wrong with what was sent
/// @param incident to be named to the operator; it is in the log too
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Fault> errors,
        @Nullable String incident) {

    static final String TYPE = "application/problem+json";

    static Problem of(ProblemKind kind, String detail, String instance) {
        return of(kind, detail, instance, List.of());
    }

    static Problem of(ProblemKind kind, String detail, String instance, List<Fault> errors) {
        return new Problem(kind.type(), kind.title(), kind.status(), detail, instance, errors, null);
    }

    static Problem ofIncident(String incident, String instance) {
        ProblemKind kind = ProblemKind.INTERNAL;
        String detail = "Something went wrong on our side. The operator finds it in the log under this incident.";
        return new Problem(kind.type(), kind.title(), kind.status(), detail, instance, List.of(), incident);
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(TYPE).entity(this);
    }
}
