package dev.cupel.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a longer list.
///
/// @param next the cursor to ask for the part after this one; null at the end
public record Page<T>(List<T> items, @Nullable String next) {
    /// From rows of which one more than `limit` was asked for, to know whether there is more.
    static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) return new Page<>(List.copyOf(rows), null);
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }
}
