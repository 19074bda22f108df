package dev.cupel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
    @TempDir
    Path folder;

    @Test
    void only_its_owner_may_read_it() throws IOException {
        Path file = folder.resolve("data/admin.key");
        SecretFile.write(file, "cupel_x");
        assertThat(file).hasContent("cupel_x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void it_is_written_over_or_left_as_it_is() throws IOException {
        Path file = folder.resolve("secret");
        SecretFile.writeOnce(file, "first");
        SecretFile.writeOnce(file, "second");
        assertThat(file).hasContent("first");
        SecretFile.write(file, "third");
        assertThat(file).hasContent("third");
        assertThat(folder).isDirectoryContaining(it -> it.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
