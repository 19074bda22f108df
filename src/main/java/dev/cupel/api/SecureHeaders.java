package dev.cupel.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/// What goes with every answer of this process, whoever gives it: nobody between us keeps it, and no browser runs,
/// frames or guesses at it. A resource may say otherwise of its own answers.
@ApplicationScoped
class SecureHeaders {
    private static final int FIRST = 1_000;
    private static final String BROWSER = "/q/swagger-ui";
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    /// The page that shows the API starts itself by a script of its own.
    private static final String OWN_SCRIPTS = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'"
            + " 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    void register(@Observes Filters filters) {
        filters.register(SecureHeaders::add, FIRST);
    }

    private static void add(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        ALWAYS.forEach(headers::set);
        boolean browser = exchange.normalizedPath().startsWith(BROWSER);
        headers.set("Content-Security-Policy", browser ? OWN_SCRIPTS : NOTHING);
        if (!browser) headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if ("https".equals(exchange.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        exchange.next();
    }
}
