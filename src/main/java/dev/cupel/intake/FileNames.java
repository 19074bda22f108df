package dev.cupel.intake;

import dev.cupel.domain.FileName;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Names that may not enter, whatever they are for.
final class FileNames {
    private FileNames() {}

    static void check(Set<String> paths, Found found) {
        Map<String, String> seen = new TreeMap<>();
        for (String path : paths) {
            FileName.faultOfHandedIn(path)
                    .ifPresent(fault -> found.addFile(shown(path), "This name is not taken: " + fault + "."));
            String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                found.addFile(shown(path), "This name differs from `" + shown(other) + "` only by case.");
            }
            if (paths.stream().anyMatch(below -> below.startsWith(path + "/"))) {
                found.addFile(shown(path), "This is a file and a folder at once.");
            }
        }
    }

    /// A name at fault may hold anything; what is repeated of it is short and printable.
    private static String shown(String path) {
        String printable = path.replaceAll("\\p{C}", "\uFFFD");
        return printable.length() > 100 ? printable.substring(0, 100) + "…" : printable;
    }
}
