package dev.cupel.api;

import dev.cupel.domain.Rejected;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Turns away what would only fail further in: media types that are none, and NUL, which no text in the database holds.
class WellFormed {
    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        if (uri.getRawPath().contains("%00")) throw Rejected.notFound("address like this");
        if (uri.getRawQuery() != null && uri.getRawQuery().contains("%00")) {
            throw new Rejected(new Rejected.Reason.Malformed("NUL has no meaning in a query.", List.of()));
        }
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null && !isMediaType(type)) throw new NotSupportedException();
    }

    private static boolean isMediaType(String type) {
        try {
            MediaType.valueOf(type);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
