package dev.cupel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Comparison;
import dev.cupel.domain.Content;
import dev.cupel.domain.Points;
import dev.cupel.domain.Rejected.Fault;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.domain.Verdict;
import dev.cupel.domain.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleReaderTest {
    private static final String HEAD = """
            title: Sum
            languages: [python]
            submission: {files: [sum.py]}
            """;
    private static final SourceTree GOOD = Zips.tree("good/sum.py", "print(sum(map(int, input().split())))");

    @Test
    void the_shortest_bundle_has_sensible_defaults() {
        Assignment assignment = read(HEAD + "tests: [{name: one, stdout: hi}]").assignment();
        TestCase.Io test = (TestCase.Io) assignment.tests().getFirst();
        assertThat(test.about().points()).isEqualTo(Points.of(1));
        assertThat(test.about().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(test.comparison()).isEqualTo(new Comparison.Lines());
        assertThat(test.cases())
                .containsExactly(new IoCase(
                        "one", Content.EMPTY, List.of(), SourceTree.EMPTY, Content.of("hi"), java.util.Map.of()));
    }

    @Test
    void a_bundle_zipped_with_its_folder_is_read() {
        String yaml = HEAD + "tests: [{name: one, stdout: hi}]";
        assertThat(Bundles.read(Zips.tree("sum/assignment.yaml", yaml))
                        .assignment()
                        .title())
                .isEqualTo("Sum");
    }

    @Test
    void without_an_assignment_file_there_is_one_fault() {
        assertThat(Bundles.faultsOf(Zips.tree("assignment.yml", HEAD)))
                .containsExactly(new Fault(
                        "assignment.yaml",
                        "there is no `assignment.yaml` at the root of the bundle; is `assignment.yml` meant?"));
    }

    @Test
    void cases_become_a_run_each_with_out_before_ans() {
        SourceTree files = Zips.tree("c/1.in", "1", "c/1.out", "o", "c/1.ans", "x", "c/2.in", "2", "c/2.ans", "a");
        Bundle bundle = read(HEAD + "tests: [{name: all, cases: c/*, args: [7, -1e3, true]}]", files);
        TestCase.Io test = (TestCase.Io) bundle.assignment().tests().getFirst();
        assertThat(test.cases()).map(IoCase::name).containsExactly("all/1", "all/2");
        assertThat(test.cases()).map(IoCase::stdout).containsExactly(Content.of("o"), Content.of("a"));
        assertThat(test.cases()).map(IoCase::args).containsOnly(List.of("7", "-1e3", "true"));
    }

    @Test
    void two_rows_of_one_name_are_refused() {
        SourceTree files = Zips.tree("a/1.in", "", "a/1.out", "", "b/1.in", "", "b/1.out", "");
        assertThat(faults(HEAD + "tests: [{name: all, cases: '*/1.in'}]", files))
                .containsExactly(new Fault("assignment.yaml:4", "two results would be called `all/1`"));
    }

    @Test
    void what_comes_later_is_told_apart_from_what_is_mistyped() {
        String yaml = HEAD + """
                policy: {maxAttempts: 3}
                tests:
                  - {name: v, stdout: x, visibility: afterDue}
                  - {name: r, stdout: {from: solution}}
                """;
        assertThat(faults(yaml, SourceTree.EMPTY))
                .containsExactly(
                        new Fault("assignment.yaml:4", "`policy` is not supported yet"),
                        new Fault("assignment.yaml:6", "`visibility: afterDue` is not supported yet"),
                        new Fault("assignment.yaml:7", "`{from: solution}` is not supported yet"));
    }

    @Test
    void a_solution_may_be_a_file_and_may_bring_copies_of_given_files() {
        SourceTree files = GOOD.with(Zips.tree("given/data.txt", "1", "good/data.txt", "1"));
        Bundle bundle = read(HEAD + """
                given: given/
                tests: [{name: one, stdout: hi}]
                solutions:
                  - {files: good/, expect: passed}
                  - {files: good/sum.py, expect: {score: 1}}
                """, files);
        assertThat(bundle.assignment().solutions())
                .map(Assignment.Solution::name)
                .containsExactly("good", "good/sum.py");
        assertThat(bundle.assignment().solutions())
                .allMatch(solution -> solution.files().files().size() == 1);
        assertThat(bundle.assignment().solutions().getFirst().expect().verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_solution_is_more_than_what_is_given() {
        SourceTree files = Zips.tree("given/data.txt", "1", "lazy/data.txt", "1");
        assertThat(faults(
                        HEAD
                                + "given: given\ntests: [{name: one, stdout: x}]\nsolutions: [{files: lazy, expect: passed}]",
                        files))
                .containsExactly(new Fault("assignment.yaml:6", "`lazy` holds nothing but given files"));
    }

    @Test
    void a_solution_holds_only_what_a_learner_could_hand_in() {
        assertThat(faults(HEAD + """
                tests: [{name: one, stdout: hi}]
                solutions: [{files: good, expect: passed}]
                """, GOOD.with(Zips.tree("good/other.py", "", "good/conftest.py", ""))))
                .containsExactly(
                        new Fault("assignment.yaml:5", "`conftest.py` of `good` is reserved in python"),
                        new Fault("assignment.yaml:5", "`other.py` of `good` is not asked for; hand in sum.py"));
    }

    @Test
    void flags_come_from_the_languages_own_list() {
        assertThat(faults("""
                title: Sum
                languages: [c, python]
                submission: {}
                build: {c: {flags: [-Wal, -Werror]}, python: {flags: [-O]}, limits: {memory: 1MiB}}
                tests: [{name: one, stdout: hi}]
                """, SourceTree.EMPTY))
                .containsExactly(
                        new Fault(
                                "assignment.yaml:4",
                                "`memory` of 1MiB is too little for any program; sizes need a unit: 256MiB"),
                        new Fault("assignment.yaml:4", "the flag `-O` is not allowed in python; none are"),
                        new Fault(
                                "assignment.yaml:4",
                                "the flag `-Wal` is not allowed in c; -Wall, -Werror are; did you mean `-Wall`?"));
    }

    @Test
    void a_suite_needs_tests_for_every_language() {
        assertThat(faults("""
                title: Sum
                languages: [java, python]
                submission: {}
                tests: [{name: suite, unit: tests}]
                """, Zips.tree("tests/test_sum.py", "")))
                .containsExactly(new Fault(
                        "assignment.yaml:4",
                        "the suite holds no tests for java: JUnit 5 looks for *Test.java, *Tests.java"));
    }

    @Test
    void the_entry_is_handed_in_or_given() {
        String yaml = """
                title: Sum
                languages: [java, python]
                submission: {files: ["*.py", "*.java"], entry: main.py}
                given: given
                tests: [{name: one, stdout: hi}]
                """;
        assertThat(read(yaml, Zips.tree("given/x.txt", ""))
                        .assignment()
                        .handIn()
                        .entry())
                .containsExactly(java.util.Map.entry("python", "main.py"));
        String narrow = yaml.replace("\"*.py\"", "sum.py");
        assertThat(faults(narrow, Zips.tree("given/x.txt", ""))).hasSize(1);
        assertThat(read(narrow, Zips.tree("given/main.py", ""))
                        .assignment()
                        .handIn()
                        .entry())
                .hasSize(1);
    }

    @Test
    void what_nobody_refers_to_is_a_warning() {
        assertThat(read(HEAD + "tests: [{name: one, points: 0, stdout: hi}]", Zips.tree("a.txt", "", "README.md", ""))
                        .warnings())
                .containsExactly(
                        "There are no solutions, so nobody has tried the tests.",
                        "All tests together are worth 0 points.",
                        "Nothing refers to the file a.txt.");
    }

    private static Bundle read(String yaml) {
        return read(yaml, SourceTree.EMPTY);
    }

    private static Bundle read(String yaml, SourceTree files) {
        return Bundles.read(files.with(Zips.tree("assignment.yaml", yaml)));
    }

    private static List<Fault> faults(String yaml, SourceTree files) {
        return Bundles.faultsOf(files.with(Zips.tree("assignment.yaml", yaml)));
    }
}
