package dev.cupel.api;

import dev.cupel.domain.LimitChanges;
import dev.cupel.intake.Found;
import dev.cupel.yaml.Amounts;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Limits that a caller asks for, written as in bundles: `2s`, `256MiB`.
record LimitsBody(
        @Nullable String cpu,
        @Nullable String wall,
        @Nullable String memory,
        @Nullable String output,
        @Nullable Integer processes) {

    LimitChanges changes() {
        Found found = new Found();
        LimitChanges changes = new LimitChanges(
                read("cpu", cpu, Amounts::duration, found),
                read("wall", wall, Amounts::duration, found),
                read("memory", memory, Amounts::bytes, found),
                read("output", output, Amounts::bytes, found),
                processes);
        found.rejectIfAny();
        return changes;
    }

    private static <T> @Nullable T read(
            String name, @Nullable String given, Function<String, Optional<T>> reader, Found found) {
        if (given == null) return null;
        Optional<T> value = reader.apply(given);
        if (value.isEmpty()) found.add("/limits/" + name, "This is not an amount such as 2s or 256MiB.");
        return value.orElse(null);
    }
}
