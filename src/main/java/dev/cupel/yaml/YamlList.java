package dev.cupel.yaml;

import java.util.ArrayList;
import java.util.List;

/// A list of values.
public record YamlList(Spot spot, List<YamlValue> items) implements YamlValue {
    public YamlList {
        items = List.copyOf(items);
    }

    /// The items that are texts; a fault for each that is not.
    public List<YamlText> texts() {
        return all(YamlText.class, YamlText.KIND);
    }

    /// The items that are maps; a fault for each that is not.
    public List<YamlMap> maps() {
        return all(YamlMap.class, YamlMap.KIND);
    }

    private <T extends YamlValue> List<T> all(Class<T> type, String kind) {
        List<T> all = new ArrayList<>(items.size());
        for (YamlValue item : items) {
            if (item instanceof YamlText text && text.isNothing()) item.spot().fault("an item without a value");
            else if (type.isInstance(item)) all.add(type.cast(item));
            else item.spot().fault("each item here must be " + kind + ", not " + item.kind());
        }
        return all;
    }

    @Override
    public String kind() {
        return "a list";
    }
}
