package dev.cupel.sandbox.docker;

import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import dev.cupel.sandbox.DerivedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// What `docker build` gets: a Dockerfile, and the setup script with what lies beside it.
final class DockerContext {
    private static final int PLAIN_FILE = 0644;
    private static final int PROGRAM = 0755;

    private DockerContext() {}

    /// As a tar.
    static byte[] of(DerivedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            SourceTree files = SourceTree.of(Map.of("Dockerfile", Content.of(dockerfile(image))));
            for (var file : files.files().entrySet()) add(tar, file.getKey(), file.getValue());
            for (var file : image.setup().files().entrySet()) add(tar, "setup/" + file.getKey(), file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Package names were checked by the bundle's reader: letters, digits and `+.-=~:` only. Whoever runs as root here
    /// is alone in a container of the build; what it leaves setuid is taken away.
    static String dockerfile(DerivedImage image) {
        StringBuilder lines = new StringBuilder("FROM " + image.base() + "\n");
        if (!image.packages().isEmpty()) {
            lines.append(
                    "RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "
                            + String.join(" ", image.packages())
                            + " && rm -rf /var/lib/apt/lists/*\n");
        }
        if (!image.entry().isEmpty()) {
            lines.append("COPY setup/ /tmp/work/autograder/source/\n")
                    .append("RUN cd /autograder/source && chmod +x '" + image.entry()
                            + "' && DEBIAN_FRONTEND=noninteractive ./'" + image.entry()
                            + "' && cd / && rm -rf /tmp/work /var/lib/apt/lists/*\n");
        }
        return lines.append("RUN find / -xdev -type f -perm /6000 -exec chmod u-s,g-s {} +\n")
                .toString();
    }

    private static void add(TarArchiveOutputStream tar, String path, Content content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(path);
        entry.setSize(content.size());
        entry.setMode(content.text().startsWith("#!") ? PROGRAM : PLAIN_FILE);
        tar.putArchiveEntry(entry);
        tar.write(content.bytes());
        tar.closeArchiveEntry();
    }
}
