package dev.cupel.bundle;

import dev.cupel.bundle.foreign.ForeignFormats;
import dev.cupel.domain.SourceTree;
import dev.cupel.yaml.Faults;
import dev.cupel.yaml.YamlFile;
import dev.cupel.yaml.YamlMap;
import java.util.Optional;

/// Finds the `assignment.yaml` of a bundle.
final class AssignmentFile {
    static final String NAME = "assignment.yaml";

    private AssignmentFile() {}

    /// People zip a folder rather than what is in it.
    static SourceTree unwrapped(SourceTree tree) {
        return tree.files().containsKey(NAME) ? tree : Archive.unwrapped(tree);
    }

    static Optional<YamlMap> read(BundleFiles files, Faults faults) {
        var content = files.at(NAME);
        if (content.isEmpty())
            faults.add(NAME, "there is no `" + NAME + "` at the root of the bundle" + instead(files));
        return content.flatMap(bytes -> YamlFile.read(NAME, bytes, faults));
    }

    private static String instead(BundleFiles files) {
        return files.matching(path -> path.endsWith(".yml") || path.endsWith("/" + NAME)).stream()
                .findFirst()
                .map(path -> "; is `" + path + "` meant?")
                .orElse("; " + ForeignFormats.UNDERSTOOD);
    }
}
