package dev.cupel.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BiConsumer;

/// A map with text keys, in the order of the file. Whoever asks for a value of the wrong kind gets none, and a fault is
/// added.
public final class YamlMap implements YamlValue {
    static final String KIND = "a map of `key: value`";

    private final Spot spot;
    private final LinkedHashMap<String, Entry> entries;

    record Entry(YamlText key, YamlValue value) {}

    YamlMap(Spot spot, Map<String, Entry> entries) {
        this.spot = spot;
        this.entries = new LinkedHashMap<>(entries);
    }

    public SequencedSet<String> keys() {
        return Collections.unmodifiableSequencedSet(entries.sequencedKeySet());
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /// Where the key stands; where the map begins if it has no such key.
    public Spot spotOf(String key) {
        Entry entry = entries.get(key);
        return entry == null ? spot : entry.key().spot();
    }

    /// A fault for every key that is none of these.
    public void only(Collection<String> known) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) entry.key().spot().fault("unknown key `" + key + "`" + Nearest.hint(key, known));
        });
    }

    /// A fault for every one of these keys that is not there.
    public void require(String... keys) {
        for (String key : keys) if (!has(key)) spot.fault("`" + key + "` is missing");
    }

    public Optional<YamlValue> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(value -> !isNothing(key, value));
    }

    /// The value as it stands, also one that says nothing: for those to whom `null` is a value.
    public Optional<YamlValue> anything(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /// Calls `each` with every key as it was written, and its value.
    public void forEach(BiConsumer<YamlText, YamlValue> each) {
        entries.values().forEach(entry -> each.accept(entry.key(), entry.value()));
    }

    public Optional<YamlText> text(String key) {
        return as(key, YamlText.class, YamlText.KIND);
    }

    public Optional<YamlList> list(String key) {
        return as(key, YamlList.class, "a list such as [a, b]");
    }

    public Optional<YamlMap> map(String key) {
        return as(key, YamlMap.class, KIND);
    }

    private <T extends YamlValue> Optional<T> as(String key, Class<T> type, String kind) {
        Optional<YamlValue> value = value(key);
        value.filter(given -> !type.isInstance(given))
                .ifPresent(other -> spotOf(key).fault("`" + key + "` must be " + kind + ", not " + other.kind()));
        return value.filter(type::isInstance).map(type::cast);
    }

    private boolean isNothing(String key, YamlValue value) {
        boolean nothing = value instanceof YamlText text && text.isNothing();
        if (nothing) spotOf(key).fault("`" + key + "` has no value");
        return nothing;
    }

    @Override
    public Spot spot() {
        return spot;
    }

    @Override
    public String kind() {
        return "a map";
    }
}
