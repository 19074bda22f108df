package dev.cupel.api;

import dev.cupel.store.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a list. @param next the cursor of the part after this one
record PageView<T>(List<T> items, @Nullable String next) {
    static <S, T> PageView<T> of(Page<S> page, Function<S, T> view) {
        return new PageView<>(page.items().stream().map(view).toList(), page.next());
    }
}
