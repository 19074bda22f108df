package dev.cupel.bundle;

import static dev.cupel.bundle.ArchiveLimits.BUNDLE;
import static dev.cupel.bundle.ArchiveLimits.KEPT;
import static dev.cupel.bundle.ArchiveLimits.SUBMISSION;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cupel.domain.Content;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Fault;
import dev.cupel.domain.Rejected.Reason;
import dev.cupel.domain.SourceTree;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final int SYMLINK = 0120777;
    private static final int DEVICE = 0020644;
    private static final int SETUID = 0104755;
    private static final int FILE = 0100644;

    @Test
    void files_come_out_as_they_went_in() {
        byte[] zip = new Zips()
                .with("a.txt", "alpha", FILE)
                .with("b/", "", 0040755)
                .with("b/c.txt", "x".repeat(5_000))
                .stored("d.txt", new byte[] {0, 1, 2})
                .zip();
        SourceTree tree = Archive.read(zip, SUBMISSION);
        assertThat(tree.files()).containsOnlyKeys("a.txt", "b/c.txt", "d.txt");
        assertThat(tree.files()).containsEntry("d.txt", Content.of(new byte[] {0, 1, 2}));
    }

    @Test
    void what_is_written_can_be_read_and_is_always_the_same() {
        SourceTree tree = Zips.tree("b/ü.txt", "two", "a.txt", "one");
        assertThat(Archive.read(Archive.write(tree), BUNDLE)).isEqualTo(tree);
        assertThat(Archive.write(tree)).isEqualTo(Archive.write(Zips.tree("a.txt", "one", "b/ü.txt", "two")));
    }

    @Test
    void clutter_is_passed_over() {
        byte[] zip = new Zips()
                .with("a.txt", "a")
                .with("__MACOSX/._a.txt", "x")
                .with(".DS_Store", "x")
                .with(".git/HEAD", "x")
                .with("lib/__pycache__/a.pyc", "x")
                .zip();
        assertThat(Archive.read(zip, SUBMISSION).files()).containsOnlyKeys("a.txt");
    }

    @Test
    void only_a_folder_that_holds_everything_is_unwrapped() {
        assertThat(Archive.unwrapped(Zips.tree("t/a", "", "t/b/c", "")).files()).containsOnlyKeys("a", "b/c");
        assertThat(Archive.unwrapped(Zips.tree("t/a", "", "u/b", "")).files()).containsOnlyKeys("t/a", "u/b");
        assertThat(Archive.unwrapped(Zips.tree("t/a", "", "z", "")).files()).containsOnlyKeys("t/a", "z");
        assertThat(Archive.unwrapped(SourceTree.EMPTY)).isEqualTo(SourceTree.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/etc/passwd", "a/../../b", "C:/x", "a//b", "./a", "a\u0000b", "a\u202eb"})
    void names_that_climb_or_hide_are_refused(String name) {
        assertThat(faults(new Zips().with("good", "").with(name, "").zip())).hasSize(1);
    }

    @Test
    void backslashes_are_refused_too() {
        byte[] zip = new Zips().with("a_b", "").zip();
        for (int at = 0; at < zip.length; at++) if (zip[at] == '_') zip[at] = '\\';
        assertThat(faults(zip)).containsExactly(new Fault("a\\b", "not a relative path with /"));
    }

    @Test
    void all_faults_of_a_directory_are_told_at_once() {
        byte[] zip = new Zips()
                .with("../up", "")
                .with("link", "/etc/passwd", SYMLINK)
                .with("tty", "", DEVICE)
                .with("su", "", SETUID)
                .with("folder/", "content")
                .zip();
        assertThat(faults(zip))
                .containsExactly(
                        new Fault("../up", "empty, . or .. as a part of the path"),
                        new Fault("folder", "a folder with content of its own"),
                        new Fault("link", "neither a plain file nor a folder"),
                        new Fault("su", "neither a plain file nor a folder"),
                        new Fault("tty", "neither a plain file nor a folder"));
    }

    @Test
    void names_are_plain_once_they_are_kept() {
        byte[] zip = new Zips().with("my file.py", "").zip();
        assertThat(Archive.read(zip, BUNDLE).files()).containsOnlyKeys("my file.py");
        assertThat(Archive.read(zip, SUBMISSION).files()).hasSize(1);
        assertThat(reason(zip, KEPT)).isInstanceOf(Reason.Invalid.class);
    }

    @Test
    void two_files_of_one_name_are_refused() {
        assertThat(faults(new Zips().with("a", "1").with("a", "2").zip()))
                .containsExactly(new Fault("a", "there twice"));
        assertThat(faults(new Zips().with("Sum.py", "").with("sum.py", "").zip()))
                .containsExactly(new Fault("sum.py", "differs from `Sum.py` only by case"));
        assertThat(faults(new Zips().with("a", "").with("A/b", "").zip()))
                .containsExactly(new Fault("a", "both a file and a folder"));
    }

    @Test
    void encrypted_entries_are_refused() {
        byte[] zip = new Zips().stored("a", new byte[20]).zip();
        zip[6] |= 1;
        assertThat(faults(Zips.lying(zip, 8, 0x0801))).containsExactly(new Fault("a", "encrypted"));
    }

    @Test
    void an_empty_archive_is_refused_with_words() {
        assertThat(reason(new Zips().zip(), SUBMISSION).detail()).isEqualTo("The archive is empty.");
        assertThat(reason(new Zips().with("a/", "").zip(), SUBMISSION).detail()).isEqualTo("The archive is empty.");
        assertThat(reason(new byte[0], SUBMISSION).detail()).startsWith("Not a readable zip");
        assertThat(reason("hello".getBytes(UTF_8), SUBMISSION).detail()).startsWith("Not a readable zip");
    }

    @Test
    void too_much_of_anything_is_too_large() {
        assertTooLarge(new Zips().with("big", noise(2 << 20)).zip(), "larger than 1MiB");
        Zips many = new Zips();
        for (int i = 0; i < 201; i++) many.with("f" + i, "");
        assertTooLarge(many.zip(), "201 files; 200 are allowed");
        assertTooLarge(new byte[11 << 20], "larger than 10MiB");
        Zips wide = new Zips();
        for (int i = 0; i < 12; i++) wide.with("f" + i, squeezable(1 << 20, i));
        assertTooLarge(wide.zip(), "larger than 10MiB together");
    }

    @Test
    void a_bomb_is_stopped_while_it_inflates() {
        Zips bomb = new Zips();
        for (int i = 0; i < 9; i++) bomb.with("f" + i, new byte[1 << 20]);
        assertTooLarge(bomb.zip(), "more than 100 times its size");
    }

    @Test
    void sizes_that_lie_are_refused() {
        byte[] zip = new Zips().with("a", "x".repeat(100)).zip();
        assertDamaged(Zips.lying(zip, 24, 99), "is not of the size it says");
        assertDamaged(Zips.lying(zip, 16, 7), "fails its checksum");
        assertDamaged(Zips.lying(zip, 20, 1 << 20), "longer than the archive");
        assertDamaged(Zips.lying(zip, 20, Integer.MAX_VALUE), "longer than the archive");
        assertDamaged(Zips.lying(zip, 20, -1), "longer than the archive");
        assertDamaged(Zips.lying(zip, 42, -1), "points outside itself");
        assertDamaged(Zips.lying(new Zips().stored("a", new byte[9]).zip(), 24, 8), "two different things");
    }

    @Test
    void directory_and_local_header_must_agree() {
        byte[] zip = new Zips().with("innocent", "x").zip();
        System.arraycopy("../../up".getBytes(UTF_8), 0, zip, 30, 8);
        assertDamaged(zip, "two different things of `innocent`");
    }

    @Test
    void entries_that_share_bytes_are_refused() {
        assertDamaged(Zips.overlapping(new Zips().with("a", "x".repeat(100)).zip()), "overlaps another entry");
    }

    @Test
    void bytes_of_no_entry_are_refused_wherever_they_are() {
        byte[] zip = new Zips()
                .stored("a", new byte[] {1})
                .stored("b", new byte[] {2})
                .zip();
        assertThat(Archive.read(zip, SUBMISSION).files()).hasSize(2);
        assertDamaged(Zips.unlisted(zip), "belong to no file");
        assertDamaged(Zips.after(new byte[] {'M', 'Z'}, zip), "belong to no file");
    }

    @Test
    void one_of_several_volumes_is_refused() {
        byte[] zip = new Zips().with("a", "x").zip();
        zip[zip.length - 22 + 4] = 1;
        assertDamaged(zip, "several volumes");
    }

    @Test
    void a_folder_that_is_a_file_too_is_refused_and_folders_are_counted() {
        assertThat(faults(new Zips().with("a/", "").with("a", "x").zip()))
                .containsExactly(new Fault("a", "both a file and a folder"));
        Zips many = new Zips().with("a", "x");
        for (int i = 0; i < 201; i++) many.with("f" + i + "/", "");
        assertTooLarge(many.zip(), "201 folders; 200 are allowed");
    }

    @Test
    void pipes_hard_links_to_nowhere_and_names_too_deep_are_refused() {
        assertThat(faults(new Zips().with("pipe", "", 0010644).zip())).hasSize(1);
        assertThat(faults(new Zips().with("socket", "", 0140644).zip())).hasSize(1);
        assertThat(faults(new Zips().with("setgid", "", 0102755).zip())).hasSize(1);
        assertThat(faults(new Zips().with("1/2/3/4/5/6/7/8/9/10/11", "").zip())).hasSize(1);
        assertThat(faults(new Zips().with("x".repeat(201), "").zip())).hasSize(1);
    }

    @Test
    void an_archive_in_an_archive_stays_closed() {
        byte[] inner = new Zips().with("../up", "x".repeat(5_000)).zip();
        assertThat(Archive.read(new Zips().with("inner.zip", inner).zip(), BUNDLE)
                        .files())
                .containsEntry("inner.zip", Content.of(inner));
    }

    @Test
    void what_follows_the_end_is_refused() {
        byte[] zip = new Zips().with("a", "x").zip();
        assertDamaged(java.util.Arrays.copyOf(zip, zip.length + 10), "no directory");
        assertDamaged(java.util.Arrays.copyOf(zip, zip.length - 10), "no directory");
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static byte[] squeezable(int size, int seed) {
        byte[] bytes = noise(size);
        java.util.Arrays.fill(bytes, size / 8, size, (byte) seed);
        return bytes;
    }

    private static List<Fault> faults(byte[] zip) {
        return ((Reason.Invalid) reason(zip, BUNDLE)).faults();
    }

    private static void assertDamaged(byte[] zip, String words) {
        Reason reason = reason(zip, SUBMISSION);
        assertThat(reason).isInstanceOf(Reason.Invalid.class);
        assertThat(reason.detail()).contains(words);
    }

    private static void assertTooLarge(byte[] zip, String words) {
        Reason reason = reason(zip, SUBMISSION);
        assertThat(reason).isInstanceOf(Reason.TooLarge.class);
        assertThat(reason.detail()).contains(words);
    }

    private static Reason reason(byte[] zip, ArchiveLimits limits) {
        return catchThrowableOfType(Rejected.class, () -> Archive.read(zip, limits))
                .reason();
    }
}
