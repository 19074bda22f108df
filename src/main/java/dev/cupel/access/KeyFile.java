package dev.cupel.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// A file with a secret in it, which only its owner may read and which is never there by half.
final class KeyFile {
    private KeyFile() {}

    static Path write(Path file, Secret secret) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path half = Files.createTempFile(folder, ".admin", ".key", ownerOnly);
            Files.writeString(half, secret.value() + "\n");
            return Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the admin key cannot be written to " + file, e);
        }
    }
}
