package dev.cupel.bundle;

import dev.cupel.domain.Content;
import dev.cupel.domain.FileName;
import dev.cupel.domain.SourceTree;
import dev.cupel.yaml.YamlText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The files of a bundle as `assignment.yaml` refers to them. Remembers which were referred to, so that what nobody
/// needs can be told.
final class BundleFiles {
    private final SourceTree tree;
    private final Set<String> used = new HashSet<>();

    BundleFiles(SourceTree tree) {
        this.tree = tree;
    }

    /// The file at this path; a fault where there is none.
    Optional<Content> file(YamlText written) {
        Optional<String> path = path(written);
        Optional<Content> content = path.flatMap(this::at);
        if (path.isPresent() && content.isEmpty()) {
            written.spot().fault(Missing.file(path.get(), tree.files().keySet()));
        }
        return content;
    }

    /// The file at this path as text.
    Optional<String> text(YamlText path) {
        return file(path).flatMap(content -> {
            try {
                ByteBuffer bytes = ByteBuffer.wrap(content.bytes());
                return Optional.of(
                        StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
            } catch (CharacterCodingException _) {
                path.spot().fault("`" + path.value() + "` is not text in UTF-8");
                return Optional.empty();
            }
        });
    }

    /// What lies in this folder, by paths relative to it; a fault where there is nothing.
    SourceTree folder(YamlText written) {
        Optional<String> path = path(written);
        SourceTree below = path.map(this::below).orElse(SourceTree.EMPTY);
        if (path.isPresent() && below.isEmpty()) {
            written.spot().fault(Missing.folder(path.get(), tree.files().keySet()));
        }
        return below;
    }

    /// As [#folder]; a single file is taken for a folder that holds only it.
    SourceTree folderOrFile(YamlText written) {
        String path = normal(written.value());
        return at(path).map(content -> SourceTree.of(Map.of(baseName(path), content)))
                .orElseGet(() -> folder(written));
    }

    /// The file at this path with those beside it and below, by paths relative to its folder; a fault where there is no
    /// such file. Beside a file at the root are only files: the folders there belong to others.
    Optional<Program> program(YamlText written) {
        return file(written).map(_ -> {
            String path = normal(written.value());
            int slash = path.lastIndexOf('/');
            return new Program(slash < 0 ? atRoot() : below(path.substring(0, slash)), baseName(path));
        });
    }

    /// A program of the author's.
    ///
    /// @param entry the file of `sources` that is run
    record Program(SourceTree sources, String entry) {}

    private SourceTree atRoot() {
        SourceTree beside = tree.only(path -> path.indexOf('/') < 0 && !path.equals(AssignmentFile.NAME));
        used.addAll(beside.files().keySet());
        return beside;
    }

    /// The content at a path that may well not be there.
    Optional<Content> at(String path) {
        used.add(path);
        return Optional.ofNullable(tree.files().get(path));
    }

    List<String> matching(Predicate<String> path) {
        return tree.files().keySet().stream().filter(path).toList();
    }

    /// Files that nothing referred to.
    List<String> unused() {
        return matching(path -> !used.contains(path));
    }

    static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private SourceTree below(String folder) {
        used.addAll(matching(path -> path.startsWith(folder + "/")));
        return tree.below(folder);
    }

    private static Optional<String> path(YamlText written) {
        String path = normal(written.value());
        Optional<String> fault = FileName.faultOf(path);
        fault.ifPresent(why -> written.spot().fault("`" + written.value() + "` is no path in the bundle: " + why));
        return fault.isPresent() ? Optional.empty() : Optional.of(path);
    }

    private static String normal(String path) {
        String normal = path.startsWith("./") ? path.substring(2) : path;
        return normal.endsWith("/") ? normal.substring(0, normal.length() - 1) : normal;
    }
}
