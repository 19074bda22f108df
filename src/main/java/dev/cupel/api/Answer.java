package dev.cupel.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer to a request that made something; kept, so that the same request can be answered the same way again.
///
/// @param subject the id of what was made
/// @param location null for what cannot be asked for again
/// @param replayed whether this was answered before
record Answer(int status, UUID subject, @Nullable String location, JsonNode body, boolean replayed) {
    /// Kept and said again later.
    Answer again() {
        return new Answer(status, subject, location, body, true);
    }

    /// The address stays relative, as proxies before us may call us by another name.
    Response response() {
        Response.ResponseBuilder response = Response.status(status)
                .header(HttpHeaders.LOCATION, location)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body);
        return marked(response).build();
    }

    /// Tells the caller if it was a replay.
    Response.ResponseBuilder marked(Response.ResponseBuilder response) {
        return replayed ? response.header("Idempotency-Replayed", "true") : response;
    }

    /// Without the body: a new key's secret may be in it.
    @Override
    public String toString() {
        return "Answer[" + status + ", " + location + "]";
    }
}
