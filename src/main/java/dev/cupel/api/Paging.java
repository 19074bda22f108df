package dev.cupel.api;

import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Fault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the query of a list says: how many, and from where.
final class Paging {
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private Paging() {}

    static int limit(@Nullable String limit) {
        return limit == null ? USUAL : number("limit", limit, MOST);
    }

    /// A whole number from 1 to `most`.
    static int number(String name, String text, int most) {
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) return number;
        }
        throw malformed(name, "`" + name + "` is a whole number from 1" + (most < 1_000 ? " to " + most : "") + ".");
    }

    static @Nullable UUID id(@Nullable String cursor) {
        return cursor == null ? null : Ids.parse(cursor).orElseThrow(Paging::noSuchCursor);
    }

    static @Nullable Instant instant(String name, @Nullable String text) {
        if (text == null) return null;
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) return instant;
        } catch (DateTimeParseException e) {
            // told below, as an instant that no calendar of ours knows
        }
        throw malformed(name, "`" + name + "` is an instant as in RFC 3339, like 2027-01-31T23:59:00Z.");
    }

    static Rejected noSuchCursor() {
        return malformed("cursor", "This cursor is not one that was given out; take it from `next`.");
    }

    private static Rejected malformed(String name, String detail) {
        return new Rejected(new Rejected.Reason.Malformed(detail, List.of(new Fault("?" + name, detail))));
    }
}
