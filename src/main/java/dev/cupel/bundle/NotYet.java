package dev.cupel.bundle;

import dev.cupel.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;

/// Keys that bundles may have one day. Until then each is a fault of its own kind: it is no typing error, and passing
/// it over would grade by other rules than the author wrote.
final class NotYet {
    private NotYet() {}

    /// As [YamlMap#only], telling keys that are `planned` apart from unknown ones.
    static void only(YamlMap map, List<String> known, List<String> planned) {
        planned.stream().filter(map::has).forEach(key -> map.spotOf(key).fault("`" + key + "` is not supported yet"));
        List<String> all = new ArrayList<>(known);
        all.addAll(planned);
        map.only(all);
    }
}
