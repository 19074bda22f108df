package dev.cupel.harness;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Turns an argument, as [Values] reads it, into what a parameter's type asks for.
final class Fit {
    private Fit() {}

    /// The argument does not fit the parameter.
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        Unfit() {
            super(null, null, false, false);
        }
    }

    static Object fit(Object value, Type type) throws Unfit {
        return switch (type) {
            case Class<?> raw -> fit(value, raw, new Type[] {Object.class, Object.class});
            case ParameterizedType of -> fit(value, (Class<?>) of.getRawType(), of.getActualTypeArguments());
            case GenericArrayType of -> value == null ? null : array(value, of.getGenericComponentType());
            case TypeVariable<?> variable -> fit(value, variable.getBounds()[0]);
            case WildcardType wildcard -> fit(value, wildcard.getUpperBounds()[0]);
            default -> throw new Unfit();
        };
    }

    private static Object fit(Object value, Class<?> type, Type[] inner) throws Unfit {
        if (type == Optional.class) return Optional.ofNullable(fit(value, inner[0]));
        if (type == OptionalInt.class) return value == null ? OptionalInt.empty() : OptionalInt.of((int) fit(value, int.class));
        if (type == OptionalDouble.class)
            return value == null ? OptionalDouble.empty() : OptionalDouble.of((double) fit(value, double.class));
        if (value == null) {
            if (type.isPrimitive()) throw new Unfit();
            return null;
        }
        return switch (value) {
            case Boolean truth when type == boolean.class -> truth;
            case Number number when isNumber(type) -> number(number, type);
            case String text -> text(text, type);
            case Collection<?> items when type.isArray() -> array(items, type.componentType());
            case Collection<?> items -> collection(items, type, inner[0]);
            case Map<?, ?> map when type.isRecord() -> record(map, type);
            case Map<?, ?> map when type.isAssignableFrom(LinkedHashMap.class) -> map(map, inner);
            default -> instance(value, type);
        };
    }

    private static boolean isNumber(Class<?> type) {
        return (type.isPrimitive() && type != boolean.class && type != char.class)
                || List.of(Byte.class, Short.class, Integer.class, Long.class, Float.class, Double.class, BigInteger.class, BigDecimal.class)
                        .contains(type);
    }

    private static Object number(Number number, Class<?> type) throws Unfit {
        if (type == double.class || type == Double.class) return number.doubleValue();
        if (type == float.class || type == Float.class) return number.floatValue();
        if (type == BigDecimal.class) return new BigDecimal(number.toString());
        if (number instanceof Double) throw new Unfit();
        BigInteger whole = new BigInteger(number.toString());
        if (type == BigInteger.class) return whole;
        try {
            if (type == long.class || type == Long.class) return whole.longValueExact();
            if (type == int.class || type == Integer.class) return whole.intValueExact();
            if (type == short.class || type == Short.class) return whole.shortValueExact();
            return whole.byteValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new Unfit();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object text(String text, Class<?> type) throws Unfit {
        if (type == char.class || type == Character.class) {
            if (text.length() != 1) throw new Unfit();
            return text.charAt(0);
        }
        if (type.isEnum()) {
            try {
                return Enum.valueOf((Class) type, text);
            } catch (IllegalArgumentException unknown) {
                throw new Unfit();
            }
        }
        return type == StringBuilder.class ? new StringBuilder(text) : instance(text, type);
    }

    private static Object instance(Object value, Class<?> type) throws Unfit {
        if (!type.isInstance(value)) throw new Unfit();
        return value;
    }

    private static Object array(Object value, Type component) throws Unfit {
        if (!(value instanceof Collection<?> items)) throw new Unfit();
        Class<?> raw = component instanceof Class<?> known ? known : Object.class;
        if (component instanceof ParameterizedType of) raw = (Class<?>) of.getRawType();
        Object array = Array.newInstance(raw, items.size());
        int i = 0;
        for (Object item : items) Array.set(array, i++, fit(item, component));
        return array;
    }

    private static Object collection(Collection<?> items, Class<?> type, Type element) throws Unfit {
        Collection<Object> fitting = new ArrayList<>();
        for (Object item : items) fitting.add(fit(item, element));
        if (type.isInstance(fitting)) return fitting;
        if (type.isAssignableFrom(LinkedHashSet.class)) return new LinkedHashSet<>(fitting);
        if (type.isAssignableFrom(ArrayDeque.class) && !fitting.contains(null)) return new ArrayDeque<>(fitting);
        if (type == java.util.LinkedList.class) return new java.util.LinkedList<>(fitting);
        if (type == java.util.TreeSet.class || type == java.util.SortedSet.class) return new java.util.TreeSet<>(fitting);
        throw new Unfit();
    }

    private static Object map(Map<?, ?> map, Type[] inner) throws Unfit {
        Type key = inner[0];
        Type value = inner[inner.length - 1];
        Map<Object, Object> fitting = new LinkedHashMap<>();
        for (var entry : map.entrySet()) fitting.put(fit(entry.getKey(), key), fit(entry.getValue(), value));
        return fitting;
    }

    /// A record from a map of its components.
    private static Object record(Map<?, ?> map, Class<?> type) throws Unfit {
        RecordComponent[] components = type.getRecordComponents();
        if (map.size() != components.length) throw new Unfit();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            if (!map.containsKey(component.getName())) throw new Unfit();
            values.add(fit(map.get(component.getName()), component.getGenericType()));
        }
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException refused) {
            throw new Unfit();
        }
    }
}
