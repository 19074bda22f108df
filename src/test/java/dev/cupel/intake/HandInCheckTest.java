package dev.cupel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cupel.Samples;
import dev.cupel.bundle.Archive;
import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.HandIn;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Glob;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Fault;
import dev.cupel.domain.Rejected.Reason;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.language.Languages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandInCheckTest {
    private static final Languages LANGUAGES = Languages.of(List.of(Samples.python(), Samples.java()));

    @Test
    void takes_what_is_asked_for_in_the_only_language() {
        var checked = check(wanting("sum.py"), Samples.tree("sum.py", "print(3)\n"));
        assertThat(checked.language().id()).isEqualTo("python");
        assertThat(checked.files().files()).containsOnlyKeys("sum.py");
    }

    @Test
    void names_a_missing_file_and_the_one_that_is_nearly_it() {
        assertThat(faults(wanting("sum.py"), Samples.tree("Sum.py", "")))
                .anySatisfy(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/files");
                    assertThat(fault.detail())
                            .startsWith("`sum.py` is missing: this assignment wants sum.py.")
                            .contains("`Sum.py`");
                })
                .anySatisfy(fault -> assertThat(fault.pointer()).isEqualTo("/files/Sum.py"));
    }

    @Test
    void finds_every_fault_at_once() {
        Offer offer = new Offer("a\u0000da", null, Samples.tree("../x.py", "", "notes.txt", ""), false);
        assertThat(faults(wanting("sum.py"), offer).stream().map(Fault::pointer))
                .containsExactlyInAnyOrder("/learner", "/files", "/files/..~1x.py", "/files/notes.txt");
    }

    @Test
    void refuses_a_name_that_is_bad_even_where_the_language_is_unknown() {
        assertThat(faults(bilingual(), Samples.tree("../x", "")).stream().map(Fault::pointer))
                .containsExactlyInAnyOrder("/language", "/files/..~1x");
    }

    @Test
    void lets_the_names_of_the_files_tell_the_language() {
        assertThat(check(bilingual(), Samples.tree("Sum.java", "")).language().id())
                .isEqualTo("java");
        assertThat(check(bilingual(), Samples.tree("sum.py", "")).language().id())
                .isEqualTo("python");
    }

    @Test
    void asks_for_the_language_where_the_names_do_not_tell() {
        assertThat(faults(bilingual(), Samples.tree("Sum.java", "", "sum.py", "")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).contains("python, java"));
    }

    @Test
    void refuses_a_language_the_assignment_does_not_take() {
        Offer offer = new Offer("ada", "java", Samples.tree("Sum.java", ""), false);
        assertThat(faults(wanting("sum.py"), offer).stream().map(Fault::pointer))
                .containsExactly("/language");
    }

    @Test
    void refuses_nothing_at_all() {
        assertThat(faults(bilingual(), SourceTree.EMPTY))
                .extracting(Fault::detail)
                .containsExactly("There are no files.");
    }

    @Test
    void does_not_let_given_files_and_suites_be_replaced() {
        Assignment assignment =
                Samples.giving(Samples.tree("data.py", ""), Samples.assignment(Samples.unit("unit tests", 10)));
        assertThat(faults(assignment, Samples.tree("sum.py", "", "data.py", "", "test_sum.py", "")).stream()
                        .map(Fault::pointer))
                .containsExactlyInAnyOrder("/files/data.py", "/files/test_sum.py");
    }

    @Test
    void refuses_names_that_differ_only_by_case() {
        assertThat(faults(Samples.assignment(), Samples.tree("sum.py", "", "Sum.py", "")))
                .isNotEmpty();
    }

    @Test
    void opens_a_folder_that_was_zipped_with_its_files() {
        SourceTree files = Samples.tree("my work/sum.py", "");
        assertThat(check(wanting("sum.py"), new Offer("ada", null, files, true))
                        .files()
                        .files())
                .containsOnlyKeys("sum.py");
        assertThat(faults(wanting("sum.py"), new Offer("ada", null, files, false)))
                .isNotEmpty();
    }

    @Test
    void refuses_too_many_bytes_before_anything_else() {
        var rejected = rejected(wanting("sum.py"), offer(Samples.tree("x", "x".repeat(64 * 1024 + 1))));
        assertThat(rejected.reason()).isInstanceOf(Reason.TooLarge.class);
        assertThat(rejected.reason().detail()).contains("65537").contains("64KiB");
    }

    @Test
    void refuses_a_file_that_could_not_be_unpacked_again() {
        Assignment roomy = assignment(List.of("python"), Map.of(), Bytes.mebi(8));
        String large = "x".repeat((1 << 20) + 1);
        assertThat(rejected(roomy, offer(Samples.tree("sum.py", large))).reason())
                .isInstanceOf(Reason.TooLarge.class);
    }

    @Test
    void keeps_whatever_it_takes_so_that_it_can_be_read_again() {
        Assignment roomy = assignment(List.of("python"), Map.of(), Bytes.mebi(8));
        String repetitive = "x".repeat(1 << 20);
        SourceTree taken = check(roomy, Samples.tree("a.py", repetitive, "b.py", repetitive))
                .files();
        assertThat(Archive.read(Archive.write(taken), ArchiveLimits.KEPT)).isEqualTo(taken);
    }

    private static Offer offer(SourceTree files) {
        return new Offer("ada", null, files, false);
    }

    private static HandInCheck.Checked check(Assignment assignment, SourceTree files) {
        return check(assignment, offer(files));
    }

    private static HandInCheck.Checked check(Assignment assignment, Offer offer) {
        return new HandInCheck(assignment, LANGUAGES).check(offer);
    }

    private static List<Fault> faults(Assignment assignment, SourceTree files) {
        return faults(assignment, offer(files));
    }

    private static List<Fault> faults(Assignment assignment, Offer offer) {
        return rejected(assignment, offer).reason() instanceof Reason.Invalid invalid ? invalid.faults() : List.of();
    }

    private static Rejected rejected(Assignment assignment, Offer offer) {
        return catchThrowableOfType(Rejected.class, () -> check(assignment, offer));
    }

    private static Assignment wanting(String file) {
        return assignment(List.of("python"), Map.of("python", List.of(new Glob(file))));
    }

    private static Assignment bilingual() {
        return assignment(List.of("python", "java"), Map.of());
    }

    private static Assignment assignment(List<String> languages, Map<String, List<Glob>> files) {
        return assignment(languages, files, Bytes.kibi(64));
    }

    private static Assignment assignment(List<String> languages, Map<String, List<Glob>> files, Bytes most) {
        Assignment plain = Samples.assignment(new TestCase[0]);
        return new Assignment(
                plain.title(),
                plain.description(),
                languages,
                new HandIn(files, Map.of(), most),
                plain.starter(),
                plain.given(),
                plain.build(),
                plain.environment(),
                plain.limits(),
                plain.tests(),
                plain.solutions());
    }
}
