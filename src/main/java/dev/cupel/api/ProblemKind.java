package dev.cupel.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of errors callers may meet, each with a page that says what to do.
enum ProblemKind {
    MALFORMED(
            400,
            "The request cannot be read",
            "Compare what you send with the example at /q/swagger-ui. Unknown fields"
                    + " are refused too, so that a typo never passes silently; `errors` names the place."),
    UNAUTHENTICATED(
            401,
            "A key is needed",
            "Send `Authorization: Bearer <key>`. An admin makes keys with POST"
                    + " /api/v1/keys; the first key of all is in the file that the log of the first start names."),
    FORBIDDEN(403, "This key may not do that", "Ask an admin for a key of another role, or for another course."),
    NOT_FOUND(
            404, "Nothing there", "Check the address. What you may not know of looks exactly like what is not there."),
    METHOD_NOT_ALLOWED(405, "Not a method of this resource", "See /q/swagger-ui for what can be done here."),
    NOT_ACCEPTABLE(406, "Not available in that form", "Answers are JSON: send `Accept: application/json`."),
    CONFLICT(409, "Not in the state for that", "Look at the resource; what you ask may be possible at another time."),
    TOO_LARGE(413, "Too large", "Send less. GET /api/v1/limits lists the limits."),
    UNSUPPORTED(415, "Not a type that is read here", "Set `Content-Type` to what /q/swagger-ui names for this call."),
    INVALID(422, "Understood, but wrong", "`errors` names every fault with its place; mend them all and send again."),
    TOO_MANY(
            429,
            "Too often",
            "Nothing was accepted. Try again after the seconds in `Retry-After`; `RateLimit-Policy` and"
                    + " `RateLimit` say how often is not too often. The operator can allow more."),
    BUSY(503, "Too busy", "Nothing was accepted. Try again after the seconds in `Retry-After`."),
    INTERNAL(500, "Our mistake", "Try again. If it stays, tell the operator the `incident`.");

    private final int status;
    private final String title;
    private final String advice;

    ProblemKind(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    static Optional<ProblemKind> ofStatus(int status) {
        return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
    }

    static Optional<ProblemKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String type() {
        return "/problems/" + slug();
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String advice() {
        return advice;
    }
}
