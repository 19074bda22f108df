package dev.cupel.bundle;

import dev.cupel.domain.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipOutputStream;

/// Writes a tree as a zip: sorted, and every file as old as the format, so that only content decides the bytes.
final class ZipWriter {
    private static final LocalDateTime EPOCH_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipWriter() {}

    static byte[] write(SourceTree tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : tree.files().entrySet()) {
                var entry = new java.util.zip.ZipEntry(file.getKey());
                entry.setTimeLocal(EPOCH_OF_ZIP);
                zip.putNextEntry(entry);
                zip.write(file.getValue().bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
