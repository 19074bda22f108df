package dev.cupel.grading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.Value;
import dev.cupel.domain.Value.Pair;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values as JSON that loses nothing: what JSON has itself stands for itself (`null`, truths, texts, lists), all
/// else is an object with one key that says what it is. `sandbox-images/README.md` describes it for both sides.
final class ValueJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_DIGITS = 20_000;
    private static final int MAX_REAL = 400;
    private static final Pattern WHOLE = Pattern.compile("-?+[0-9]++");

    private ValueJson() {}

    static JsonNode write(Value value) {
        return switch (value) {
            case Value.Null _ -> JSON.nullNode();
            case Value.Truth(boolean truth) -> JSON.booleanNode(truth);
            case Value.Whole(BigInteger whole) -> tagged("int", JSON.textNode(whole.toString()));
            case Value.Real(double real) -> tagged("float", JSON.textNode(word(real)));
            case Value.Letters(String letters) -> JSON.textNode(letters);
            case Value.Items(var values) -> array(values);
            case Value.Bag(var values) -> tagged("set", array(values));
            case Value.Pairs(var pairs, boolean textual) -> tagged(textual ? "object" : "map", pairs(pairs));
            case Value.Other(String type, String shown) ->
                ((ObjectNode) tagged("other", JSON.textNode(type))).put("shown", shown);
        };
    }

    /// The value that this is, or nothing: it may come from whoever took a driver over.
    static Optional<Value> read(JsonNode json) {
        if (json.isNull()) return Optional.of(Value.NULL);
        if (json.isBoolean()) return Optional.of(new Value.Truth(json.booleanValue()));
        if (json.isTextual()) return Optional.of(new Value.Letters(json.textValue()));
        if (json.isArray()) return all(json).map(Value.Items::new);
        if (!json.isObject() || json.isEmpty()) return Optional.empty();
        Map.Entry<String, JsonNode> tag = json.properties().iterator().next();
        if (json.size() != (tag.getKey().equals("other") ? 2 : 1)) return Optional.empty();
        JsonNode content = tag.getValue();
        return switch (tag.getKey()) {
            case "int" -> whole(content);
            case "float" -> real(content);
            case "set" -> all(content).map(Value.Bag::new);
            case "map" -> pairs(content).map(pairs -> new Value.Pairs(pairs, false));
            case "object" -> pairs(content).map(pairs -> new Value.Pairs(pairs, true));
            case "other" ->
                Optional.of(
                        new Value.Other(content.asText(""), json.path("shown").asText("")));
            default -> Optional.empty();
        };
    }

    private static JsonNode tagged(String tag, JsonNode content) {
        return JSON.objectNode().set(tag, content);
    }

    private static ArrayNode array(List<Value> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(write(value)));
        return array;
    }

    private static ArrayNode pairs(List<Pair> pairs) {
        ArrayNode array = JSON.arrayNode();
        pairs.forEach(pair -> array.add(JSON.arrayNode().add(write(pair.key())).add(write(pair.value()))));
        return array;
    }

    private static String word(double real) {
        if (Double.isNaN(real)) return "nan";
        if (Double.isInfinite(real)) return real > 0 ? "inf" : "-inf";
        return Double.toString(real);
    }

    private static Optional<Value> whole(JsonNode json) {
        String digits = json.asText("");
        boolean sound = json.isTextual()
                && digits.length() <= MAX_DIGITS
                && WHOLE.matcher(digits).matches();
        return sound ? Optional.of(new Value.Whole(new BigInteger(digits))) : Optional.empty();
    }

    private static Optional<Value> real(JsonNode json) {
        String word = json.asText("");
        if (!json.isTextual() || word.length() > MAX_REAL) return Optional.empty();
        return switch (word) {
            case "nan" -> Optional.of(new Value.Real(Double.NaN));
            case "inf" -> Optional.of(new Value.Real(Double.POSITIVE_INFINITY));
            case "-inf" -> Optional.of(new Value.Real(Double.NEGATIVE_INFINITY));
            default ->
                Numbers.isDecimal(word) ? Optional.of(new Value.Real(Double.parseDouble(word))) : Optional.empty();
        };
    }

    private static Optional<List<Value>> all(JsonNode json) {
        if (!json.isArray()) return Optional.empty();
        List<Value> values = new ArrayList<>();
        for (JsonNode item : json) {
            Optional<Value> value = read(item);
            if (value.isEmpty()) return Optional.empty();
            values.add(value.get());
        }
        return Optional.of(List.copyOf(values));
    }

    private static Optional<List<Pair>> pairs(JsonNode json) {
        if (!json.isArray()) return Optional.empty();
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode item : json) {
            Optional<Value> key = item.size() == 2 ? read(item.path(0)) : Optional.empty();
            Optional<Value> value = item.size() == 2 ? read(item.path(1)) : Optional.empty();
            if (key.isEmpty() || value.isEmpty()) return Optional.empty();
            pairs.add(new Pair(key.get(), value.get()));
        }
        return Optional.of(List.copyOf(pairs));
    }
}
