package dev.cupel.yaml;

import dev.cupel.domain.Bytes;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/// A scalar as it was written: `007` stays `007` until somebody asks for a number.
///
/// @param plain written without quotes
public record YamlText(Spot spot, String value, boolean plain) implements YamlValue {
    static final String KIND = "text";

    /// An author's numbers are small; what is longer is a slip, and arithmetic with it would be slow.
    private static final String DECIMAL = "-?[0-9]{1,12}(\\.[0-9]{1,9})?";

    /// Whether it says nothing at all: `key:`, `~` or `null`.
    public boolean isNothing() {
        return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
    }

    /// An exact number, not below zero.
    public Optional<BigDecimal> decimal() {
        if (!value.matches(DECIMAL)) return fault("`" + value + "` is not a number such as 2 or 0.5");
        BigDecimal number = new BigDecimal(value);
        return number.signum() < 0 ? fault("`" + value + "` is below zero") : Optional.of(number);
    }

    /// A number that may be very small: `1e-9`.
    public Optional<Double> real() {
        if (!value.matches("[0-9]{1,12}(\\.[0-9]{1,15})?([eE][-+]?[0-9]{1,3})?")) {
            return fault("`" + value + "` is not a number such as 0.001 or 1e-6");
        }
        return Optional.of(Double.valueOf(value));
    }

    /// A whole number of at least 1.
    public Optional<Integer> count() {
        if (!value.matches("[1-9][0-9]{0,8}")) return fault("`" + value + "` is not a whole number from 1 on");
        return Optional.of(Integer.valueOf(value));
    }

    public Optional<Boolean> flag() {
        return switch (value) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> fault("`" + value + "` is neither true nor false");
        };
    }

    public Optional<Duration> duration() {
        Optional<Duration> duration = Amounts.duration(value);
        return duration.isPresent() ? duration : fault("`" + value + "` is not a duration such as 500ms, 2s or 5m");
    }

    public Optional<Bytes> bytes() {
        Optional<Bytes> bytes = Amounts.bytes(value);
        return bytes.isPresent() ? bytes : fault("`" + value + "` is not a size such as 64KiB or 256MiB");
    }

    /// The one of `choices` that is called like this.
    public <T> Optional<T> oneOf(Collection<T> choices, Function<T, String> word) {
        Optional<T> chosen = choices.stream()
                .filter(choice -> word.apply(choice).equals(value))
                .findFirst();
        if (chosen.isPresent()) return chosen;
        var words = choices.stream().map(word).toList();
        return fault("`" + value + "` is none of " + String.join(", ", words) + Nearest.hint(value, words));
    }

    private <T> Optional<T> fault(String detail) {
        spot.fault(detail);
        return Optional.empty();
    }

    @Override
    public String kind() {
        return KIND;
    }
}
