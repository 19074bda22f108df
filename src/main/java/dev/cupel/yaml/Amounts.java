package dev.cupel.yaml;

import dev.cupel.domain.Bytes;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers with units as people write them: `1.5s`, `256MiB`.
public final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,6})?) ?([A-Za-z]*)");

    /// No bare numbers: one author's 500 is milliseconds, another's 2 is seconds.
    private static final Map<String, Long> MILLIS =
            Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

    /// A bare number counts bytes. `KB` is a thousand, as it is everywhere outside memory chips.
    private static final Map<String, Long> BYTES = Map.ofEntries(
            Map.entry("", 1L),
            Map.entry("B", 1L),
            Map.entry("KiB", 1L << 10),
            Map.entry("MiB", 1L << 20),
            Map.entry("GiB", 1L << 30),
            Map.entry("KB", 1_000L),
            Map.entry("kB", 1_000L),
            Map.entry("MB", 1_000_000L),
            Map.entry("GB", 1_000_000_000L));

    private Amounts() {}

    /// Whole milliseconds, or nothing.
    public static Optional<Duration> duration(String text) {
        return amount(text, MILLIS).map(Duration::ofMillis);
    }

    /// Whole bytes, or nothing.
    public static Optional<Bytes> bytes(String text) {
        return amount(text, BYTES).map(Bytes::new);
    }

    /// The shortest way to write it: `1500ms`, `90s`, `2m`.
    public static String text(Duration duration) {
        long millis = duration.toMillis();
        if (millis % 1_000 != 0) return millis + "ms";
        return millis % 60_000 != 0 || millis == 0 ? millis / 1_000 + "s" : millis / 60_000 + "m";
    }

    private static Optional<Long> amount(String text, Map<String, Long> units) {
        var amount = AMOUNT.matcher(text);
        if (!amount.matches()) return Optional.empty();
        Long unit = units.get(amount.group(2));
        if (unit == null) return Optional.empty();
        try {
            return Optional.of(new BigDecimal(amount.group(1))
                    .multiply(BigDecimal.valueOf(unit))
                    .longValueExact());
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }
}
