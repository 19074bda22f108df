package dev.cupel.grading;

import dev.cupel.domain.Comparison.Floats;
import dev.cupel.domain.Value;
import dev.cupel.domain.Value.Bag;
import dev.cupel.domain.Value.Items;
import dev.cupel.domain.Value.Letters;
import dev.cupel.domain.Value.Other;
import dev.cupel.domain.Value.Pair;
import dev.cupel.domain.Value.Pairs;
import dev.cupel.domain.Value.Real;
import dev.cupel.domain.Value.Truth;
import dev.cupel.domain.Value.Whole;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether a value counts as the expected one. Runs in the service, on values that are plain data: nothing that was
/// handed in has a say in what equals what.
///
/// @param tolerance for numbers where the expected one is a floating-point number; null where they must be the same
record Sameness(@Nullable Floats tolerance) {
    /// Of elements that are the same only by tolerance, or as a list and a set: they are tried each with each.
    private static final int MAX_MATCHED = 200;

    boolean of(Value expected, Value actual) {
        return switch (expected) {
            case Value.Null _ -> actual instanceof Value.Null;
            case Truth truth -> truth.equals(actual);
            case Letters letters -> letters.equals(actual);
            case Whole(BigInteger whole) -> sameNumber(whole, actual);
            case Real(double real) -> sameNumber(real, actual);
            case Items(var values) -> sameElements(values, actual, false);
            case Bag(var values) -> sameElements(values, actual, true);
            case Pairs pairs -> actual instanceof Pairs others && sameKeys(pairs, others);
            case Other _ -> false;
        };
    }

    private static boolean sameNumber(BigInteger expected, Value actual) {
        return switch (actual) {
            case Whole(BigInteger whole) -> whole.equals(expected);
            case Real(double real) ->
                Double.isFinite(real) && new BigDecimal(real).compareTo(new BigDecimal(expected)) == 0;
            default -> false;
        };
    }

    private boolean sameNumber(double expected, Value actual) {
        return switch (actual) {
            case Real(double real) ->
                real == expected
                        || (Double.isNaN(real) && Double.isNaN(expected))
                        || (tolerance != null && Numbers.within(tolerance, expected, real));
            case Whole(BigInteger whole) ->
                sameNumber(whole, new Real(expected))
                        || (tolerance != null && Numbers.within(tolerance, expected, whole.doubleValue()));
            default -> false;
        };
    }

    /// Two lists are compared in order; a set has none, on whichever side it is.
    private boolean sameElements(List<Value> expected, Value actual, boolean bag) {
        return switch (actual) {
            case Items(var values) -> bag ? unordered(expected, values) : ordered(expected, values);
            case Bag(var values) -> unordered(expected, values);
            default -> false;
        };
    }

    private boolean ordered(List<Value> expected, List<Value> actual) {
        if (expected.size() != actual.size()) return false;
        for (int i = 0; i < expected.size(); i++) if (!of(expected.get(i), actual.get(i))) return false;
        return true;
    }

    /// Each needs a partner of its own. Equal ones find each other by their keys, the rest one by one.
    private boolean unordered(List<Value> expected, List<Value> actual) {
        if (expected.size() != actual.size()) return false;
        Map<Object, Integer> count = new HashMap<>();
        actual.forEach(value -> count.merge(ValueKey.of(value), 1, Integer::sum));
        List<Value> alone = new ArrayList<>();
        for (Value value : expected) {
            if (count.merge(ValueKey.of(value), -1, Integer::sum) < 0) alone.add(value);
        }
        if (alone.isEmpty()) return true;
        if (alone.size() > MAX_MATCHED) return false;
        List<Value> left = new ArrayList<>();
        for (Value value : actual) {
            Object key = ValueKey.of(value);
            if (count.getOrDefault(key, 0) > 0) {
                count.merge(key, -1, Integer::sum);
                left.add(value);
            }
        }
        return alone.stream().allMatch(value -> takeOneLike(value, left));
    }

    private boolean takeOneLike(Value expected, List<Value> left) {
        for (int i = 0; i < left.size(); i++) {
            if (of(expected, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    private boolean sameKeys(Pairs expected, Pairs actual) {
        if (expected.pairs().size() != actual.pairs().size()) return false;
        boolean textual = expected.textual() || actual.textual();
        Map<Object, Value> values = new HashMap<>();
        for (Pair pair : actual.pairs()) values.put(key(pair, textual), pair.value());
        return values.size() == expected.pairs().size()
                && expected.pairs().stream().allMatch(pair -> {
                    Value value = values.get(key(pair, textual));
                    return value != null && of(pair.value(), value);
                });
    }

    private static Object key(Pair pair, boolean textual) {
        return textual ? ValueText.key(pair.key()) : ValueKey.of(pair.key());
    }
}
