package dev.cupel.access;

import dev.cupel.domain.Deed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads from a request and its answer what it was about.
final class Targets {
    private static final int LONGEST = 200;

    /// What somebody may have put into an address by mistake.
    private static final Pattern SECRET = Pattern.compile("cupel_[\\w-]+|eyJ[\\w.-]+");

    private Targets() {}

    static Deed.Target of(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, String> names = request.getUriInfo().getPathParameters();
        return new Deed.Target(
                told(names.getFirst("course")), told(names.getFirst("assignment")), told(subject(names, response)));
    }

    /// What was made, else what the address names besides course and assignment.
    private static @Nullable String subject(MultivaluedMap<String, String> names, ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            String made = location.toString();
            return made.substring(made.lastIndexOf('/') + 1);
        }
        return Stream.of("id", "tenant", "version")
                .map(names::getFirst)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String told(@Nullable String name) {
        if (name == null) return null;
        String masked = SECRET.matcher(name.replaceAll("\\p{C}", "?")).replaceAll("***");
        return masked.substring(0, Math.min(masked.length(), LONGEST));
    }
}
