package dev.cupel.grading;

import dev.cupel.domain.CallStep.Asked;
import dev.cupel.domain.Value;
import java.util.List;

/// Values and calls as people read them, in no language's own spelling: `fact(5)`, `[1, 2.5, "a"]`, `{"a": null}`.
final class ValueText {
    private final StringBuilder text = new StringBuilder();
    private final int most;

    private ValueText(int most) {
        this.most = most;
    }

    /// At most about `most` characters of it.
    static String of(Value value, int most) {
        ValueText shown = new ValueText(most);
        shown.value(value);
        return shown.cut();
    }

    static String of(Asked asked, int most) {
        ValueText shown = new ValueText(most);
        switch (asked) {
            case Asked.Function(var name, var args, var as) ->
                shown.add(as == null ? "" : as + " = ").add(name).args(args);
            case Asked.New(var type, var args, var as) ->
                shown.add(as.isEmpty() ? "" : as + " = ").add("new " + type).args(args);
            case Asked.Method(var on, var name, var args) ->
                shown.add(on + "." + name).args(args);
            case Asked.Field(var on, var name) -> shown.add(on + "." + name);
        }
        return shown.cut();
    }

    /// How a language spells a key whose keys are all texts.
    static String key(Value key) {
        return key instanceof Value.Letters(String letters) ? letters : of(key, Integer.MAX_VALUE);
    }

    private ValueText value(Value value) {
        if (text.length() > most) return this;
        return switch (value) {
            case Value.Null _ -> add("null");
            case Value.Truth(boolean truth) -> add(Boolean.toString(truth));
            case Value.Whole whole -> add(whole.value().toString());
            case Value.Real(double real) -> add(Double.toString(real));
            case Value.Letters(String letters) -> quoted(letters);
            case Value.Items(var values) -> add("[").all(values).add("]");
            case Value.Bag(var values) -> add("set(").all(values).add(")");
            case Value.Pairs map -> pairs(map.pairs());
            case Value.Other(String type, String shown) -> add("<" + type + "> " + shown);
        };
    }

    private void args(List<Value> args) {
        add("(").all(args).add(")");
    }

    private ValueText all(List<Value> values) {
        String between = "";
        for (Value value : values) {
            if (text.length() > most) break;
            add(between).value(value);
            between = ", ";
        }
        return this;
    }

    private ValueText pairs(List<Value.Pair> pairs) {
        add("{");
        String between = "";
        for (Value.Pair pair : pairs) {
            if (text.length() > most) break;
            add(between).value(pair.key()).add(": ").value(pair.value());
            between = ", ";
        }
        return add("}");
    }

    private ValueText quoted(String letters) {
        add("\"");
        for (int i = 0; i < letters.length() && text.length() <= most; i++) {
            char c = letters.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (isShown(letters, i)) text.append(c);
                    else text.append("\\u%04x".formatted((int) c));
                }
            }
        }
        return add("\"");
    }

    /// Neither a control character nor half of a pair.
    private static boolean isShown(String letters, int i) {
        char c = letters.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < letters.length() && Character.isLowSurrogate(letters.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) return i > 0 && Character.isHighSurrogate(letters.charAt(i - 1));
        return !Character.isISOControl(c);
    }

    private ValueText add(String more) {
        text.append(more);
        return this;
    }

    private String cut() {
        return text.length() <= most ? text.toString() : Excerpt.first(text.toString(), most) + "…";
    }
}
