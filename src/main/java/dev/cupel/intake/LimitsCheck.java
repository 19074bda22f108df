package dev.cupel.intake;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.LimitChanges;
import dev.cupel.domain.Limits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Whether limits that a caller asks for can be had here.
record LimitsCheck(Limits ceiling) {
    private static final Bytes LEAST_MEMORY = Bytes.mebi(4);

    void check(LimitChanges asked, Found found) {
        within("cpu", asked.cpu(), Duration.ofMillis(1), ceiling.cpu(), found);
        within("wall", asked.wall(), Duration.ofMillis(1), ceiling.wall(), found);
        within("memory", asked.memory(), LEAST_MEMORY, ceiling.memory(), found);
        within("output", asked.output(), new Bytes(0), ceiling.output(), found);
        within("processes", asked.processes(), 1, ceiling.processes(), found);
    }

    private static <T extends Comparable<T>> void within(String name, @Nullable T asked, T least, T most, Found found) {
        if (asked == null) return;
        if (asked.compareTo(least) < 0) found.add("/limits/" + name, "This is too little for any program.");
        if (asked.compareTo(most) > 0) {
            found.add("/limits/" + name, "This is more than can be had here; see GET /api/v1/limits.");
        }
    }
}
