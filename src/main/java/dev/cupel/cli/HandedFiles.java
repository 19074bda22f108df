package dev.cupel.cli;

import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.bundle.Folder;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What is to be handed in: files by their names, and what lies in folders by its path in there.
final class HandedFiles {
    private static final Bytes MOST = ArchiveLimits.SUBMISSION.file();

    private HandedFiles() {}

    /// @throws Refused with every name that may not stand in anything
    static SourceTree read(List<Path> paths) {
        SourceTree all = SourceTree.EMPTY;
        for (Path path : paths) {
            SourceTree read = read(path);
            for (String name : read.files().keySet()) {
                if (all.files().containsKey(name)) throw new Misused("two files are called `" + name + "`");
            }
            all = all.with(read);
        }
        return all;
    }

    private static SourceTree read(Path path) {
        if (!Files.isReadable(path)) throw new Misused("there is no `" + path + "` that can be read");
        try {
            Path real = path.toRealPath();
            if (Files.isDirectory(real)) return Folder.read(real, ArchiveLimits.SUBMISSION);
            if (Files.size(real) > MOST.count())
                throw new Refused("`" + path + "` is larger than " + MOST + ".", List.of());
            return SourceTree.of(Map.of(String.valueOf(path.getFileName()), Content.of(Files.readAllBytes(real))));
        } catch (Rejected e) {
            throw Refused.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
