package dev.cupel.bundle;

import static dev.cupel.bundle.ArchiveLimits.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Content;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.SourceTree;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class AnyArchiveTest {
    private static final byte[] GOOD = new Zips()
            .with("a.txt", "alpha")
            .with("b/c.txt", "x".repeat(3_000))
            .stored("d", new byte[50])
            .zip();

    @Property
    void any_bytes_end_as_files_within_limits_or_as_a_refusal(@ForAll @Size(max = 400) byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property
    void a_good_zip_with_a_few_wrong_bytes_does_too(@ForAll @Size(min = 1, max = 4) int[] places, @ForAll byte value) {
        byte[] zip = GOOD.clone();
        for (int place : places) zip[Math.floorMod(place, zip.length)] = value;
        readOrRefuse(zip);
    }

    @Property
    void a_good_zip_cut_anywhere_is_refused(@ForAll @IntRange(max = 100_000) int length) {
        int kept = length % GOOD.length;
        assertThat(readOrRefuse(java.util.Arrays.copyOf(GOOD, kept))).isFalse();
    }

    @Property
    void a_number_of_its_directory_changed_does_too(@ForAll @IntRange(min = 4, max = 42) int field, @ForAll int value) {
        readOrRefuse(Zips.lying(GOOD, field, value));
    }

    @Property
    void whatever_the_names_files_come_out_as_they_went_in_or_not_at_all(
            @ForAll @Size(min = 1, max = 4)
                    Set<@Chars({'a', 'A', '.', '/', ':', ' ', '-', 0, 'é'}) @StringLength(max = 8) String> names) {
        Zips zips = new Zips();
        names.forEach(name -> zips.with(name, name));
        byte[] zip = zips.zip();
        if (!readOrRefuse(zip)) return;
        Archive.read(zip, SUBMISSION).files().forEach((path, content) -> {
            assertThat(names).contains(path);
            assertThat(content.text()).isEqualTo(path);
        });
    }

    private static boolean readOrRefuse(byte[] zip) {
        SourceTree tree;
        try {
            tree = Archive.read(zip, SUBMISSION);
        } catch (Rejected refusal) {
            assertThat(refusal.reason().detail()).isNotBlank();
            return false;
        }
        assertThat(tree.files().size()).isBetween(1, SUBMISSION.files());
        assertThat(tree.size()).isLessThanOrEqualTo(SUBMISSION.total());
        assertThat(tree.files().values())
                .extracting(Content::size)
                .allMatch(size -> size <= SUBMISSION.file().count());
        assertThat(tree.files().keySet())
                .allMatch(path -> SUBMISSION.faultOfName().apply(path).isEmpty());
        return true;
    }
}
