package dev.cupel.bundle;

import dev.cupel.yaml.Faults;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names of a tree as the least careful file system sees them: where `A` is `a`, two files become one.
final class Names {
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Faults faults;

    Names(Faults faults) {
        this.faults = faults;
    }

    void add(String path) {
        String folded = fold(path);
        String other = files.putIfAbsent(folded, path);
        if (other != null) {
            faults.add(path, other.equals(path) ? "there twice" : "differs from `" + other + "` only by case");
        }
        if (folders.contains(folded)) faults.add(path, "both a file and a folder");
        for (int slash = folded.indexOf('/'); slash > 0; slash = folded.indexOf('/', slash + 1)) {
            String folder = folded.substring(0, slash);
            folders.add(folder);
            if (files.containsKey(folder)) faults.add(files.get(folder), "both a file and a folder");
        }
    }

    /// A folder that is listed itself; as often as anybody likes.
    void addFolder(String path) {
        String folded = fold(path);
        folders.add(folded);
        if (files.containsKey(folded)) faults.add(files.get(folded), "both a file and a folder");
    }

    private static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
