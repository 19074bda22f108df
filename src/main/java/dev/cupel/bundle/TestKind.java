package dev.cupel.bundle;

import dev.cupel.yaml.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The kinds of tests, as the keys of `assignment.yaml` tell them apart.
enum TestKind {
    CALL(CallReader.KEYS, "`call`"),
    UNIT(UnitReader.KEYS, "`unit`"),
    SCRIPT(ScriptReader.KEYS, "`script`"),
    STYLE(StyleReader.KEYS, "`style`"),
    IO(IoReader.KEYS, "a test that compares output");

    @SuppressWarnings("ImmutableEnumChecker") // each is a List.of
    private final List<String> keys;

    private final String words;

    TestKind(List<String> keys, String words) {
        this.keys = keys;
        this.words = words;
    }

    static TestKind of(YamlMap test) {
        if (CallReader.isCall(test)) return CALL;
        if (test.has("unit")) return UNIT;
        if (test.has("script")) return SCRIPT;
        return test.has("style") ? STYLE : IO;
    }

    /// Faults for keys that nobody knows, and for those of another kind.
    void check(YamlMap test) {
        Set<String> known = new LinkedHashSet<>(AboutReader.KEYS);
        for (TestKind kind : values()) known.addAll(kind.keys);
        test.only(known);
        List<String> others = new ArrayList<>(known);
        others.removeAll(AboutReader.KEYS);
        others.removeAll(keys);
        for (String key : others) {
            if (test.has(key)) test.spotOf(key).fault("`" + key + "` " + why(key));
        }
    }

    private String why(String key) {
        if (this == IO && UNIT.keys.contains(key)) return "needs a `unit` suite beside it";
        if (this == IO && STYLE.keys.contains(key)) return "needs `style` beside it";
        return "does not go with " + words;
    }
}
