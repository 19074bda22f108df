package dev.cupel.cli;

import dev.cupel.domain.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Points as the API shows them.
final class Decimals {
    private static final int KEPT = 4;

    private Decimals() {}

    static BigDecimal shown(Points points) {
        BigDecimal rounded = points.value().setScale(KEPT, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 1 ? rounded.setScale(1) : rounded;
    }
}
