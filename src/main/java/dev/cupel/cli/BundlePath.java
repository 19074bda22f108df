package dev.cupel.cli;

import dev.cupel.bundle.Archive;
import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.bundle.Bundle;
import dev.cupel.bundle.BundleReader;
import dev.cupel.bundle.Folder;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.TypeConversionException;

/// A bundle as it lies on this machine: a folder, or a zip.
///
/// @param path as it was typed, so that faults are told by paths that lead there from here
record BundlePath(Path path) {
    private static final String ASSIGNMENT = "assignment.yaml";

    static BundlePath parse(String typed) {
        Path path = Path.of(typed);
        if (!Files.isReadable(path)) {
            throw new TypeConversionException("there is no folder or zip `" + typed + "` that can be read");
        }
        return new BundlePath(path);
    }

    /// @throws Refused with every name that may not stand in a bundle
    SourceTree files() {
        try {
            return Files.isDirectory(path)
                    ? Folder.read(path.toRealPath(), ArchiveLimits.BUNDLE)
                    : Archive.read(zip(), ArchiveLimits.BUNDLE);
        } catch (Rejected e) {
            throw Refused.of(e).located(pointer -> located("", pointer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws Refused with every fault of the bundle
    Bundle read(Machine machine) {
        SourceTree files = files();
        try {
            return BundleReader.read(files, machine.languages(), machine.ceiling(), machine.environments());
        } catch (Rejected e) {
            throw located(Refused.of(e), files);
        }
    }

    /// Faults of a reader, which looks into the only folder of a bundle if that is where its assignment is.
    Refused located(Refused refused, SourceTree files) {
        boolean wrapped = !files.files().containsKey(ASSIGNMENT)
                && !Archive.unwrapped(files).equals(files);
        String first = files.isEmpty() ? "" : files.files().firstKey();
        String wrapping = wrapped ? first.substring(0, first.indexOf('/') + 1) : "";
        return refused.located(pointer -> isFile(wrapping, pointer, files) ? located(wrapping, pointer) : pointer);
    }

    /// Or what should be one.
    private static boolean isFile(String wrapping, String pointer, SourceTree files) {
        String file = pointer.replaceFirst(":\\d+$", "");
        return file.equals(ASSIGNMENT) || files.files().containsKey(wrapping + file);
    }

    private String located(String wrapping, String pointer) {
        if (pointer.equals("archive")) return path.toString();
        String base = path.normalize().toString();
        return base.isEmpty() ? wrapping + pointer : base + "/" + wrapping + pointer;
    }

    private byte[] zip() throws IOException {
        int most = Math.toIntExact(ArchiveLimits.BUNDLE.total().count());
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most + 1);
        }
    }
}
