package dev.cupel.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Limits that an assignment or a test sets itself; what is null stays as it is.
public record LimitChanges(
        @Nullable Duration cpu,
        @Nullable Duration wall,
        @Nullable Bytes memory,
        @Nullable Bytes output,
        @Nullable Integer processes) {
    public static final LimitChanges NONE = new LimitChanges(null, null, null, null, null);
}
