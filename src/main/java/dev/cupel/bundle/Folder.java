package dev.cupel.bundle;

import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import dev.cupel.yaml.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads a folder of this machine under the same rules as an archive. For what the operator put there; never for
/// anything a learner's program may have written.
public final class Folder {
    private Folder() {}

    /// @throws Rejected as for [Archive#read]
    public static SourceTree read(Path folder, ArchiveLimits limits) {
        Faults faults = new Faults();
        Names names = new Names(faults);
        TreeMap<String, Content> files = new TreeMap<>();
        for (Path file : below(folder)) {
            String path = folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            if (Clutter.matches(path) || (Files.isDirectory(file) && !Files.isSymbolicLink(file))) continue;
            var fault = limits.faultOfName().apply(path);
            if (fault.isPresent()) faults.add(path, fault.get());
            else if (Files.isSymbolicLink(file)) faults.add(path, "a symbolic link");
            else {
                names.add(path);
                files.put(path, content(file, path, limits));
            }
        }
        faults.rejectIfAny("the folder");
        return within(new SourceTree(files), limits);
    }

    private static SourceTree within(SourceTree tree, ArchiveLimits limits) {
        if (tree.files().size() > limits.files() || tree.size().compareTo(limits.total()) > 0) {
            throw Archive.tooLarge(
                    "The folder holds more than " + limits.files() + " files or " + limits.total() + ".");
        }
        return tree;
    }

    private static Content content(Path file, String path, ArchiveLimits limits) {
        try {
            if (Files.size(file) > limits.file().count()) {
                throw Archive.tooLarge("`" + path + "` is larger than " + limits.file() + ".");
            }
            return Content.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
