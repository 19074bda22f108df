package dev.cupel.api;

import dev.cupel.domain.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Points as they are shown: rounded here and nowhere before, and with a decimal even where they are whole.
final class Numbers {
    private static final int DECIMALS = 4;

    private Numbers() {}

    static BigDecimal shown(Points points) {
        return shown(points.value());
    }

    static BigDecimal shown(BigDecimal exact) {
        BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 1 ? rounded.setScale(1) : rounded;
    }
}
