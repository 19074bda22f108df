package dev.cupel.grading;

import dev.cupel.domain.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a value is found by: two that are the same without tolerance have equal keys, whatever kind of number they are.
final class ValueKey {
    private ValueKey() {}

    static Object of(Value value) {
        return switch (value) {
            case Value.Null _, Value.Truth _, Value.Letters _ -> value;
            case Value.Whole whole -> whole;
            case Value.Real(double real) -> number(real);
            case Value.Items(var values) -> all(values);
            case Value.Bag(var values) -> counted(values);
            case Value.Pairs map ->
                map.pairs().stream()
                        .collect(Collectors.toMap(pair -> of(pair.key()), pair -> of(pair.value()), (a, _) -> a));
            case Value.Other _ -> new Object(); // equals nothing, itself neither
        };
    }

    private static Object number(double real) {
        if (!Double.isFinite(real) || real != Math.rint(real)) return real;
        return new Value.Whole(new BigDecimal(real).toBigIntegerExact());
    }

    private static List<Object> all(List<Value> values) {
        return values.stream().map(ValueKey::of).toList();
    }

    private static Map<Object, Integer> counted(List<Value> values) {
        Map<Object, Integer> counted = new HashMap<>();
        values.forEach(value -> counted.merge(of(value), 1, Integer::sum));
        return counted;
    }
}
