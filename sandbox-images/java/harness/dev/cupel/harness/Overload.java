package dev.cupel.harness;

import java.lang.reflect.Executable;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A method or constructor with arguments that fit it.
///
/// @param cost how far the parameters' types are from the arguments' own; of several that fit, the nearest is called
record Overload<E extends Executable>(E executable, Object[] arguments, int cost) {
    /// Parameter types in the order in which a whole number, a real one, a text and a list would rather have them.
    private static final List<Class<?>> NEAR = List.of(
            int.class, Integer.class, long.class, Long.class, String.class, List.class, boolean.class, double.class, Double.class,
            char.class, Character.class, java.math.BigInteger.class, java.math.BigDecimal.class, float.class, Float.class,
            short.class, byte.class, Collection.class, Iterable.class, java.util.Set.class, Number.class, CharSequence.class);
    private static final int FAR = 100;
    private static final int VARIABLE = 1_000;

    static <E extends Executable> Optional<Overload<E>> best(List<E> candidates, List<Object> json) {
        return candidates.stream()
                .flatMap(candidate -> Stream.of(false, true)
                        .filter(variable -> !variable || candidate.isVarArgs())
                        .flatMap(variable -> of(candidate, json, variable).stream()))
                .min(Comparator.comparingInt(Overload::cost));
    }

    private static <E extends Executable> Optional<Overload<E>> of(E candidate, List<Object> json, boolean variable) {
        Type[] types = candidate.getGenericParameterTypes();
        if (variable ? json.size() < types.length - 1 : json.size() != types.length) return Optional.empty();
        Object[] arguments = new Object[types.length];
        try {
            int fixed = variable ? types.length - 1 : types.length;
            for (int i = 0; i < fixed; i++) arguments[i] = Fit.fit(Values.read(json.get(i)), types[i]);
            if (variable) arguments[fixed] = Fit.fit(Values.read(json.subList(fixed, json.size())), types[fixed]);
        } catch (Fit.Unfit unfit) {
            return Optional.empty();
        }
        int cost = Arrays.stream(candidate.getParameterTypes()).mapToInt(Overload::distance).sum();
        return Optional.of(new Overload<>(candidate, arguments, variable ? cost + VARIABLE : cost));
    }

    private static int distance(Class<?> type) {
        int near = NEAR.indexOf(type);
        if (near >= 0) return near;
        return type == Object.class ? 2 * FAR : FAR;
    }

    /// As a learner would write it: `depth(int, String[])`.
    static String signature(Executable executable) {
        String name = executable.getName().replaceFirst(".*\\.", "");
        return Arrays.stream(executable.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", name + "(", ")"));
    }
}
