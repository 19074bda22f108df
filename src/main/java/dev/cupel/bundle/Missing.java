package dev.cupel.bundle;

import dev.cupel.yaml.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What to say where a path leads nowhere, with a guess at what was meant.
final class Missing {
    private Missing() {}

    static String file(String path, Collection<String> files) {
        boolean folder = files.stream().anyMatch(file -> file.startsWith(path + "/"));
        return folder
                ? "`" + path + "` is a folder; a file is needed here"
                : "there is no file `" + path + "` in the bundle" + Nearest.hint(path, files);
    }

    static String folder(String path, Collection<String> files) {
        List<String> folders =
                files.stream().flatMap(Missing::foldersOf).distinct().toList();
        return files.contains(path)
                ? "`" + path + "` is a file; a folder is needed here"
                : "there is no folder `" + path + "` in the bundle" + Nearest.hint(path, folders);
    }

    private static Stream<String> foldersOf(String file) {
        return IntStream.range(0, file.length())
                .filter(i -> file.charAt(i) == '/')
                .mapToObj(slash -> file.substring(0, slash));
    }
}
