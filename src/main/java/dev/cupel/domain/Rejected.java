package dev.cupel.domain;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A caller asked for what cannot be given; becomes a problem+json answer of status 4xx.
@SuppressWarnings("serial") // never serialised
public final class Rejected extends RuntimeException {
    private final transient Reason reason;

    public Rejected(Reason reason) {
        super(reason.detail(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public static Rejected notFound(String what) {
        return new Rejected(new Reason.NotFound("There is no " + what + " that you can see."));
    }

    public static Rejected malformed(String detail) {
        return new Rejected(new Reason.Malformed(detail, List.of()));
    }

    public static Rejected invalid(String pointer, String detail) {
        return new Rejected(new Reason.Invalid(detail, List.of(new Fault(pointer, detail))));
    }

    /// Why not. One status each; the mapper's switch is exhaustive.
    public sealed interface Reason {
        String detail();

        /// 400: the request itself is not well formed.
        record Malformed(String detail, List<Fault> faults) implements Reason {}

        /// 401: who are you?
        record Unauthenticated(String detail) implements Reason {}

        /// 403: known, but not allowed.
        record Forbidden(String detail) implements Reason {}

        /// 404: not there, or none of the caller's business.
        record NotFound(String detail) implements Reason {}

        /// 409: not in the state for that.
        record Conflict(String detail) implements Reason {}

        /// 413: more than the limit.
        record TooLarge(String detail) implements Reason {}

        /// 422: well formed, and yet wrong.
        record Invalid(String detail, List<Fault> faults) implements Reason {}

        /// 429 before acceptance: the caller asks too often.
        record TooMany(String detail, Duration retryAfter) implements Reason {}

        /// 503 before acceptance: we cannot take more.
        record Busy(String detail, Duration retryAfter) implements Reason {}
    }

    /// One thing wrong with what was sent.
    ///
    /// @param pointer where: a JSON pointer, or file and line of a bundle
    public record Fault(@Nullable String pointer, String detail) {}
}
