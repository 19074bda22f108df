package dev.cupel.bundle;

import static dev.cupel.bundle.ArchiveLimits.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Content;
import dev.cupel.domain.FileName;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.SourceTree;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AnyArchiveTest {
    private static final byte[] GOOD = new Zips()
            .with("a.txt", "alpha")
            .with("b/c.txt", "x".repeat(3_000))
            .stored("d", new byte[50])
            .zip();

    @Property(tries = 500)
    void any_bytes_end_as_files_within_limits_or_as_a_refusal(@ForAll @Size(max = 400) byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property(tries = 3_000)
    void a_good_zip_with_a_few_wrong_bytes_does_too(@ForAll @Size(min = 1, max = 4) int[] places, @ForAll byte value) {
        byte[] zip = GOOD.clone();
        for (int place : places) zip[Math.floorMod(place, zip.length)] = value;
        readOrRefuse(zip);
    }

    @Property(tries = 300)
    void a_good_zip_cut_anywhere_is_refused(@ForAll @IntRange(max = 100_000) int length) {
        int kept = length % GOOD.length;
        assertThat(readOrRefuse(java.util.Arrays.copyOf(GOOD, kept))).isFalse();
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
                .allMatch(path -> FileName.faultOfHandedIn(path).isEmpty());
        return true;
    }
}
