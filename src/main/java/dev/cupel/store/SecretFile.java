package dev.cupel.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Files of the data folder with a secret in them: only their owner may read them, and they are never there by half.
public final class SecretFile {
    private SecretFile() {}

    /// Writes the file, over one that is there. Folders that are missing are made.
    public static void write(Path file, String text) throws IOException {
        Files.move(half(file, text), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Writes the file unless it is there. Of two processes that do so at once one wins, and both find what it wrote.
    public static void writeOnce(Path file, String text) throws IOException {
        if (Files.exists(file)) return;
        Path half = half(file, text);
        try {
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException e) {
            // the other's it is
        } finally {
            Files.delete(half);
        }
    }

    private static Path half(Path file, String text) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(Files.createTempFile(folder, ".secret", ".half", ownerOnly), text);
    }
}
