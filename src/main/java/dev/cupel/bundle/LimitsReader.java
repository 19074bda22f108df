package dev.cupel.bundle;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.LimitChanges;
import dev.cupel.domain.Limits;
import dev.cupel.yaml.Amounts;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the `limits` of an assignment, a test or the build.
final class LimitsReader {
    private static final List<String> KEYS = List.of("cpu", "wall", "memory", "output", "processes");

    /// Nothing runs in less; who writes less has forgotten the unit.
    private static final Bytes LEAST_MEMORY = Bytes.mebi(4);

    private final Limits ceiling;

    LimitsReader(Limits ceiling) {
        this.ceiling = ceiling;
    }

    LimitChanges read(YamlMap parent) {
        return parent.map("limits").map(this::changes).orElse(LimitChanges.NONE);
    }

    private LimitChanges changes(YamlMap map) {
        map.only(KEYS);
        LimitChanges changes = new LimitChanges(
                atMost(map, "cpu", YamlText::duration, ceiling.cpu(), Amounts::text),
                atMost(map, "wall", YamlText::duration, ceiling.wall(), Amounts::text),
                atMost(map, "memory", YamlText::bytes, ceiling.memory(), Bytes::toString),
                atMost(map, "output", YamlText::bytes, ceiling.output(), Bytes::toString),
                atMost(map, "processes", YamlText::count, ceiling.processes(), String::valueOf));
        checkSense(map, changes);
        return changes;
    }

    private static <T extends Comparable<T>> @Nullable T atMost(
            YamlMap map, String key, Function<YamlText, Optional<T>> read, T most, Function<T, String> shown) {
        Optional<YamlText> text = map.text(key);
        Optional<T> value = text.flatMap(read);
        if (value.isPresent() && value.get().compareTo(most) > 0) {
            String written = text.map(YamlText::value).orElse("");
            map.spotOf(key)
                    .fault("`%s` of %s is above this installation's ceiling of %s"
                            .formatted(key, written, shown.apply(most)));
        }
        return value.orElse(null);
    }

    private static void checkSense(YamlMap map, LimitChanges changes) {
        Duration cpu = changes.cpu();
        Duration wall = changes.wall();
        Bytes memory = changes.memory();
        if (cpu != null && cpu.isZero()) map.spotOf("cpu").fault("`cpu` of 0s allows nothing");
        if (wall != null && wall.isZero()) map.spotOf("wall").fault("`wall` of 0s allows nothing");
        if (cpu != null && wall != null && wall.compareTo(cpu) < 0) {
            map.spotOf("wall").fault("`wall` is shorter than `cpu`, which could then never be reached");
        }
        if (memory != null && memory.compareTo(LEAST_MEMORY) < 0) {
            map.spotOf("memory")
                    .fault("`memory` of " + memory + " is too little for any program; sizes need a unit: 256MiB");
        }
    }
}
