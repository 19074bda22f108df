package dev.cupel.harness;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;

/// Values as JSON that loses nothing (sandbox-images/README.md, "Values"): read for arguments, written for results.
final class Values {
    private static final int MOST_VALUES = 100_000;
    private static final int MOST_DEEP = 100;
    private static final int MOST_BITS = 66_000; // 20,000 digits
    private static final int SHOWN = 200;

    private final StringBuilder json = new StringBuilder();
    private final List<Object> around = new ArrayList<>();
    private int left = MOST_VALUES;

    private Values() {}

    /// A fresh value each time, of Java's usual classes: what one call does to its arguments no other call sees.
    static Object read(Object json) {
        return switch (json) {
            case null -> null;
            case List<?> list -> {
                List<Object> items = new ArrayList<>();
                list.forEach(item -> items.add(read(item)));
                yield items;
            }
            case Map<?, ?> tagged -> {
                Map.Entry<?, ?> tag = tagged.entrySet().iterator().next();
                yield switch ((String) tag.getKey()) {
                    case "int" -> natural(new BigInteger((String) tag.getValue()));
                    case "float" -> real((String) tag.getValue());
                    case "set" -> new LinkedHashSet<>((List<?>) read(tag.getValue()));
                    default -> map((List<?>) tag.getValue());
                };
            }
            default -> json;
        };
    }

    private static Map<Object, Object> map(List<?> pairs) {
        Map<Object, Object> map = new LinkedHashMap<>();
        pairs.forEach(pair -> map.put(read(((List<?>) pair).get(0)), read(((List<?>) pair).get(1))));
        return map;
    }

    private static Number natural(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) return number.intValue();
        return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
    }

    private static double real(String word) {
        return switch (word) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(word);
        };
    }

    static String write(Object value) {
        Values writer = new Values();
        writer.put(value);
        return writer.json.toString();
    }

    /// What is too large, too deep or goes round in a circle is named instead.
    private void put(Object value) {
        if (--left < 0) {
            other(value, "more than " + MOST_VALUES + " values");
            return;
        }
        switch (value) {
            case null -> json.append("null");
            case Boolean truth -> json.append(truth.booleanValue());
            case Character letter -> json.append(Json.quoted(letter.toString()));
            case CharSequence text -> json.append(Json.quoted(text.toString()));
            case Enum<?> constant -> json.append(Json.quoted(constant.name()));
            case Number number -> number(number);
            case OptionalInt number -> put(number.isPresent() ? number.getAsInt() : null);
            case OptionalLong number -> put(number.isPresent() ? number.getAsLong() : null);
            case OptionalDouble number -> put(number.isPresent() ? number.getAsDouble() : null);
            default -> inside(value);
        }
    }

    private void inside(Object value) {
        if (around.size() > MOST_DEEP) {
            other(value, "nested more than " + MOST_DEEP + " deep");
        } else if (around.stream().anyMatch(outer -> outer == value)) {
            other(value, "contains itself");
        } else {
            around.add(value);
            parts(value);
            around.removeLast();
        }
    }

    private void parts(Object value) {
        switch (value) {
            case Optional<?> optional -> put(optional.orElse(null));
            case Set<?> set -> list("{\"set\":[", set.iterator(), "]}");
            case Iterable<?> items -> list("[", items.iterator(), "]");
            case Iterator<?> items -> list("[", items, "]");
            case BaseStream<?, ?> stream -> list("[", stream.iterator(), "]");
            case Map<?, ?> map -> pairs(new ArrayList<Map.Entry<?, ?>>(map.entrySet()).iterator());
            case Record record -> pairs(components(record).entrySet().iterator());
            default -> {
                if (value.getClass().isArray()) {
                    list("[", IntStream.range(0, Array.getLength(value)).mapToObj(i -> Array.get(value, i)).iterator(), "]");
                } else {
                    other(value, shown(value));
                }
            }
        }
    }

    private void list(String begin, Iterator<?> items, String end) {
        json.append(begin);
        String between = "";
        while (left >= 0 && items.hasNext()) { // also ends where an iterator would not
            json.append(between);
            put(items.next());
            between = ",";
        }
        json.append(end);
    }

    private void pairs(Iterator<? extends Map.Entry<?, ?>> entries) {
        json.append("{\"map\":[");
        String between = "";
        while (left >= 0 && entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            json.append(between).append('[');
            put(entry.getKey());
            json.append(',');
            put(entry.getValue());
            json.append(']');
            between = ",";
        }
        json.append("]}");
    }

    private static Map<String, Object> components(Record value) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                components.put(component.getName(), component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
            }
        }
        return components;
    }

    private void number(Number number) {
        switch (number) {
            case Double real -> real(real, Double.toString(real));
            case Float real -> real(real, Float.toString(real)); // the shortest that is this float: 0.1
            case BigDecimal decimal -> real(decimal.doubleValue(), Double.toString(decimal.doubleValue()));
            case BigInteger whole when whole.bitLength() > MOST_BITS -> other(whole, "an integer of more than 20000 digits");
            case BigInteger whole -> whole(whole.toString());
            case Byte _, Short _, Integer _, Long _, AtomicInteger _, AtomicLong _ -> whole(Long.toString(number.longValue()));
            default -> other(number, shown(number));
        }
    }

    private void whole(String digits) {
        json.append("{\"int\":").append(Json.quoted(digits)).append('}');
    }

    private void real(double value, String digits) {
        String word = Double.isNaN(value) ? "nan" : Double.isInfinite(value) ? (value > 0 ? "inf" : "-inf") : digits;
        json.append("{\"float\":\"").append(word).append("\"}");
    }

    private void other(Object value, String words) {
        String type = value == null ? "null" : value.getClass().getSimpleName();
        json.append("{\"other\":").append(Json.quoted(type)).append(",\"shown\":").append(Json.quoted(words)).append('}');
    }

    private static String shown(Object value) {
        try {
            String shown = String.valueOf(value);
            return shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN);
        } catch (RuntimeException | StackOverflowError unspeakable) {
            return "(its toString threw " + unspeakable.getClass().getSimpleName() + ")";
        }
    }
}
