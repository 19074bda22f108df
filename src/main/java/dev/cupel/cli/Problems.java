package dev.cupel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cupel.domain.Rejected.Fault;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// What a service says no with (RFC 9457), in sentences.
final class Problems {
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;
    private static final int SERVERS = 500;

    private Problems() {}

    /// @param body missing where there was none, or none of ours
    static RuntimeException of(URI service, int status, JsonNode body) {
        String detail = body.path("detail").asText("");
        if (detail.isEmpty()) {
            return new Unreachable(
                    "What answers at " + service + " is not Cupel, or not well (status " + status + ").");
        }
        String incident = body.path("incident").asText("");
        if (!incident.isEmpty()) detail += " (incident " + incident + ")";
        if (status >= SERVERS || status == TOO_MANY) return new Unreachable(detail);
        if (status == UNAUTHORIZED) detail += " Here: CUPEL_KEY, or --key-file.";
        return new Refused(detail, faults(body.path("errors")));
    }

    private static List<Fault> faults(JsonNode errors) {
        List<Fault> faults = new ArrayList<>();
        for (JsonNode error : errors) {
            faults.add(new Fault(
                    error.path("pointer").textValue(), error.path("detail").asText("")));
        }
        return faults;
    }
}
