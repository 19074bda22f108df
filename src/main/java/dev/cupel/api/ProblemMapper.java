package dev.cupel.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Reason;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Every way a request can fail, as problem+json.
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private static final String FORM_READER = "org.jboss.resteasy.reactive.server.core.multipart.";
    private static final String FORM_HANDLER = "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler";
    private static final String OURS = "dev.cupel.";
    private static final String BROKEN_FORM =
            "The form cannot be read: it has too many parts, or one that is not as the parts of a form are.";

    @ServerExceptionMapper
    public Response rejected(Rejected rejected, UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        Reason reason = rejected.reason();
        return switch (reason) {
            case Reason.Malformed(String detail, var faults) ->
                Problem.of(ProblemKind.MALFORMED, detail, path, faults)
                        .response()
                        .build();
            case Reason.Unauthenticated(String detail) ->
                Problem.of(ProblemKind.UNAUTHENTICATED, detail, path)
                        .response()
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"cupel\"")
                        .build();
            case Reason.Forbidden(String detail) -> plain(ProblemKind.FORBIDDEN, detail, path);
            case Reason.NotFound(String detail) -> plain(ProblemKind.NOT_FOUND, detail, path);
            case Reason.Conflict(String detail) -> plain(ProblemKind.CONFLICT, detail, path);
            case Reason.TooLarge(String detail) -> plain(ProblemKind.TOO_LARGE, detail, path);
            case Reason.Invalid(String detail, var faults) ->
                Problem.of(ProblemKind.INVALID, detail, path, faults).response().build();
            case Reason.TooMany(String detail, var after) -> later(ProblemKind.TOO_MANY, detail, path, after);
            case Reason.Busy(String detail, var after) -> later(ProblemKind.BUSY, detail, path, after);
        };
    }

    private static Response later(ProblemKind kind, String detail, String path, Duration after) {
        return Problem.of(kind, detail, path)
                .response()
                .header(HttpHeaders.RETRY_AFTER, after.toSeconds() + 1)
                .build();
    }

    private static Response plain(ProblemKind kind, String detail, String path) {
        return Problem.of(kind, detail, path).response().build();
    }

    /// JSON of the wrong shape. It has a mapper of its own because the framework's would win over [#http].
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException mismatched, UriInfo uri) {
        return unreadable(mismatched, uri);
    }

    /// The body ended early, or is no form. What we read and write ourselves fails unchecked and does not come here.
    @ServerExceptionMapper
    public Response broken(IOException broken, UriInfo uri) {
        return plain(
                ProblemKind.MALFORMED,
                "The body cannot be read.",
                uri.getRequestUri().getRawPath());
    }

    /// What the framework itself says no to: paths, methods, media types, JSON.
    @ServerExceptionMapper
    public Response http(WebApplicationException refusal, UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        if (refusal.getCause() instanceof JsonProcessingException json) return unreadable(json, uri);
        int status = refusal.getResponse().getStatus();
        if (status >= 500) return incident(refusal, path);
        return plain(ProblemKind.ofStatus(status).orElse(ProblemKind.MALFORMED), words(status), path);
    }

    private static String words(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This resource does not know this method.";
            case 406 -> "This resource has no answer of the type that `Accept` asks for.";
            case 413 -> "The body is larger than what is read here.";
            case 415 -> "This resource does not read bodies of this `Content-Type`.";
            default -> "The request cannot be read.";
        };
    }

    /// A body that passes its limit is found out while it is parsed.
    private Response unreadable(JsonProcessingException json, UriInfo uri) {
        if (json.getCause() instanceof Rejected rejected) return rejected(rejected, uri);
        Rejected.Fault fault = JsonFault.of(json);
        List<Rejected.Fault> faults = fault.pointer() == null ? List.of() : List.of(fault);
        return Problem.of(
                        ProblemKind.MALFORMED,
                        fault.detail(),
                        uri.getRequestUri().getRawPath(),
                        faults)
                .response()
                .build();
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure, UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        return isOfTheForm(failure) ? plain(ProblemKind.MALFORMED, BROKEN_FORM, path) : incident(failure, path);
    }

    /// The framework's reader of forms says with exceptions of all kinds what it does not read; none of our code is
    /// below it.
    private static boolean isOfTheForm(Throwable failure) {
        return failure instanceof RuntimeException
                && Arrays.stream(failure.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name ->
                                name.startsWith(OURS) || name.startsWith(FORM_READER) || name.equals(FORM_HANDLER))
                        .findFirst()
                        .filter(name -> !name.startsWith(OURS))
                        .isPresent();
    }

    private static Response incident(Throwable failure, String path) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(failure, "failed request incident=%s path=%s", incident, path);
        return Problem.ofIncident(incident, path).response().build();
    }
}
