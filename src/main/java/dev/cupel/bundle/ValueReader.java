package dev.cupel.bundle;

import dev.cupel.domain.Value;
import dev.cupel.domain.Value.Items;
import dev.cupel.domain.Value.Letters;
import dev.cupel.domain.Value.Pair;
import dev.cupel.domain.Value.Pairs;
import dev.cupel.domain.Value.Real;
import dev.cupel.domain.Value.Truth;
import dev.cupel.domain.Value.Whole;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import dev.cupel.yaml.YamlValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads values for functions as YAML 1.2 means them: `5` is a whole number, `5.0` and `.inf` are floating-point ones,
/// `"5"` is a text.
final class ValueReader {
    private static final int MAX_VALUES = 50_000;
    private static final int MAX_DIGITS = 10_000;

    private static final Pattern DECIMAL = Pattern.compile("[-+]?+[0-9]++");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]++");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]++");
    private static final Pattern REAL =
            Pattern.compile("[-+]?+(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?+)(?:[eE][-+]?+[0-9]++)?+");
    private static final Pattern INFINITE = Pattern.compile("[-+]?+\\.(?:inf|Inf|INF)");
    private static final Pattern NOT_A_NUMBER = Pattern.compile("\\.(?:nan|NaN|NAN)");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");

    private int values;

    private ValueReader() {}

    /// The value, or some value after adding faults.
    static Value read(YamlValue yaml) {
        ValueReader reader = new ValueReader();
        Value value = reader.value(yaml);
        if (reader.values > MAX_VALUES) yaml.spot().fault("more than " + MAX_VALUES + " values in one");
        return value;
    }

    private Value value(YamlValue yaml) {
        values++;
        return switch (yaml) {
            case YamlText text -> text.plain() ? plain(text) : letters(text);
            case YamlList list ->
                new Items(list.items().stream().map(this::value).toList());
            case YamlMap map -> pairs(map);
        };
    }

    private Value pairs(YamlMap map) {
        List<Pair> pairs = new ArrayList<>();
        map.forEach((key, value) -> pairs.add(new Pair(value(key), value(value))));
        return new Pairs(List.copyOf(pairs), false);
    }

    private static Value plain(YamlText text) {
        String word = text.value();
        if (word.length() > MAX_DIGITS && isNumber(word)) {
            text.spot().fault("a number of more than " + MAX_DIGITS + " digits");
            return Value.NULL;
        }
        if (NULL.matcher(word).matches()) return Value.NULL;
        if (TRUTH.matcher(word).matches()) return new Truth(word.length() == "true".length());
        if (DECIMAL.matcher(word).matches()) return new Whole(new BigInteger(word));
        if (OCTAL.matcher(word).matches()) return new Whole(new BigInteger(word.substring(2), 8));
        if (HEXADECIMAL.matcher(word).matches()) return new Whole(new BigInteger(word.substring(2), 16));
        if (REAL.matcher(word).matches()) return new Real(Double.parseDouble(word));
        if (NOT_A_NUMBER.matcher(word).matches()) return new Real(Double.NaN);
        if (INFINITE.matcher(word).matches()) {
            return new Real(word.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        return letters(text);
    }

    private static boolean isNumber(String word) {
        return List.of(DECIMAL, OCTAL, HEXADECIMAL, REAL).stream()
                .anyMatch(number -> number.matcher(word).matches());
    }

    private static Value letters(YamlText text) {
        return new Letters(text.value());
    }
}
