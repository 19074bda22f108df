package dev.cupel.api;

import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Fault;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the query of a list says: how many, and from where.
final class Paging {
    private static final int USUAL = 50;
    private static final int MOST = 200;

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

    static Rejected noSuchCursor() {
        return malformed("cursor", "This cursor is not one that was given out; take it from `next`.");
    }

    private static Rejected malformed(String name, String detail) {
        return new Rejected(new Rejected.Reason.Malformed(detail, List.of(new Fault("?" + name, detail))));
    }
}
