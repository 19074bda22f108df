package dev.cupel.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// An exact, non-negative number of points; rounded only where it is shown.
public record Points(BigDecimal value) implements Comparable<Points> {
    public static final Points ZERO = new Points(BigDecimal.ZERO);

    /// Decimals kept when points are shared out; the last share takes up what is left, so nothing is lost.
    private static final int SCALE = 6;

    public Points {
        if (value.signum() < 0) throw new IllegalArgumentException("points below zero: " + value);
        value = value.stripTrailingZeros();
    }

    public static Points of(String decimal) {
        return new Points(new BigDecimal(decimal));
    }

    public static Points of(long whole) {
        return new Points(BigDecimal.valueOf(whole));
    }

    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    /// This part of these points, from 0 to 1; a part that goes on for ever is rounded.
    public Points times(BigDecimal fraction) {
        if (fraction.compareTo(BigDecimal.ONE) == 0) return this;
        return new Points(value.multiply(fraction).setScale(SCALE, RoundingMode.HALF_UP));
    }

    /// Shares these points by weight. The shares add up to exactly these points; all-zero weights share nothing.
    public List<Points> share(List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Points> shares = new ArrayList<>(weights.size());
        BigDecimal weightSoFar = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (BigDecimal weight : weights) {
            weightSoFar = weightSoFar.add(weight);
            BigDecimal due = total.signum() == 0
                    ? BigDecimal.ZERO
                    : weightSoFar.compareTo(total) == 0
                            ? value
                            : value.multiply(weightSoFar).divide(total, SCALE, RoundingMode.HALF_UP);
            shares.add(new Points(due.subtract(given)));
            given = due;
        }
        return List.copyOf(shares);
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
