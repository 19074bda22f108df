package dev.cupel.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.domain.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void twoFiles() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("a.txt"), "alpha");
        Files.writeString(folder.resolve("b/c.txt"), "gamma");
    }

    @Test
    void is_read_with_all_that_is_below() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/HEAD"), "x");
        assertThat(Folder.read(folder, ArchiveLimits.BUNDLE))
                .isEqualTo(Zips.tree("a.txt", "alpha", "b/c.txt", "gamma"));
    }

    @Test
    void may_not_hold_links() throws IOException {
        Files.createSymbolicLink(folder.resolve("passwd"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("up"), folder.getParent());
        assertThatThrownBy(() -> Folder.read(folder, ArchiveLimits.BUNDLE))
                .isInstanceOf(Rejected.class)
                .hasMessage("Found 2 faults in the folder.");
    }

    @Test
    void may_not_hold_too_much() throws IOException {
        Files.write(folder.resolve("big"), new byte[2 << 20]);
        assertThatThrownBy(() -> Folder.read(folder, ArchiveLimits.SUBMISSION))
                .hasMessageContaining("larger than 1MiB");
    }
}
