package dev.cupel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Points;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.Scoring;
import dev.cupel.domain.Verdict;
import dev.cupel.domain.Visibility;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignPackagesTest {
    private static final Path PACKAGES = Path.of("src/test/resources/foreign");

    @Test
    void a_problem_package_keeps_its_groups_its_validator_and_its_submissions() {
        Assignment problem = read("kattis-2025").assignment();
        assertThat(problem.title()).isEqualTo("Any Divisor");
        assertThat(problem.description()).startsWith("# Any divisor");
        assertThat(problem.languages()).containsExactly("python");
        assertThat(problem.tests().stream().map(test -> test.about().name()))
                .containsExactly("sample", "secret/even", "secret/odd");
        Io odd = (Io) problem.tests().getLast();
        assertThat(odd.about().points()).isEqualTo(Points.of(60));
        assertThat(odd.about().visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(odd.about().requires()).containsExactly("secret/even");
        assertThat(odd.kind()).isEqualTo("checker");
        assertThat(problem.solutions().stream()
                        .map(solution -> solution.expect().some()))
                .containsExactly(null, Verdict.WRONG_ANSWER);
    }

    @Test
    void a_legacy_package_is_passed_as_a_whole_or_not_at_all() {
        Assignment problem = read("kattis-legacy").assignment();
        Io secret = (Io) problem.tests().getLast();
        assertThat(secret.scoring()).isEqualTo(Scoring.ALL);
        assertThat(problem.description()).contains("# Half of It", "*half*").doesNotContain("\\", "not more");
        assertThat(problem.languages()).containsExactly("cpp", "python");
    }

    @Test
    void an_exercise_has_its_stub_its_suite_and_its_example() {
        Assignment exercise = read("exercism-java").assignment();
        assertThat(exercise.starter().files().keySet()).containsExactly("Twofer.java");
        TestCase.Unit unit = (TestCase.Unit) exercise.tests().getFirst();
        assertThat(unit.suite().need("TwoferTest.java").text()).doesNotContain("@Disabled(");
        assertThat(exercise.solutions()).hasSize(1);
    }

    @Test
    void a_legacy_package_without_a_name_has_that_of_its_statement() {
        SourceTree files = Zips.tree(
                "problem.yaml", "source: somewhere\n",
                "problem_statement/problem.sv.tex", "\\problemname{Tändstickor}\nHur långa?",
                "submissions/accepted/right.py", "print(1)",
                "data/secret/1.in", "1",
                "data/secret/1.ans", "1");
        assertThat(Bundles.read(files).assignment().title()).isEqualTo("Tändstickor");
    }

    @Test
    void an_exercise_that_names_no_files_is_read_by_the_names_they_have() {
        Assignment exercise = Bundles.read(Zips.tree(
                        ".meta/config.json", "{\"files\": {\"solution\": [], \"test\": [], \"example\": []}}",
                        ".meta/example.py", "def score(): return 1",
                        "darts.py", "def score(): pass",
                        "darts_test.py", "from darts import score\ndef test_score(): assert score() == 1"))
                .assignment();
        assertThat(exercise.starter().files().keySet()).containsExactly("darts.py");
        assertThat(exercise.solutions().getFirst().files().files().keySet()).containsExactly("darts.py");
        assertThat(((TestCase.Unit) exercise.tests().getFirst()).suite().files().keySet())
                .containsExactly("darts_test.py");
    }

    @Test
    void an_example_of_several_files_stands_for_those_with_the_same_ending() {
        Assignment exercise = Bundles.read(Zips.tree(
                        ".meta/config.json",
                        """
                        {"files": {"solution": ["eggs.c", "eggs.h"], "test": ["test_eggs.cpp"],
                                   "example": [".meta/example.c", ".meta/example.h"]}}""",
                        ".meta/example.c",
                        "int eggs(void) { return 0; }",
                        ".meta/example.h",
                        "int eggs(void);",
                        "eggs.c",
                        "",
                        "eggs.h",
                        "",
                        "test_eggs.cpp",
                        "int main(void) { return 0; }"))
                .assignment();
        assertThat(exercise.solutions().getFirst().files().files().keySet()).containsExactly("eggs.c", "eggs.h");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            problem.yaml | type: [multi-pass] | problem.yaml:1 | problems of type multi-pass cannot be graded here
            problem.yaml | validation: custom | problem.yaml | there is no output validator, though the problem has a validation of its own
            task.xml | <!DOCTYPE x><task/> | task.xml:1 | not XML that can be read here
            task.xml | <task><proglang>algol</proglang></task> | task.xml | the language `algol` is not installed here
            .meta/config.json | {"files": {}} | .meta/config.json | `files` names no solution in a language that is installed here, or no tests
            """)
    void what_cannot_be_a_package_is_told(String file, String text, String pointer, String detail) {
        SourceTree files = Zips.tree(file, text, "data/secret/1.in", "1", "data/secret/1.ans", "1");
        assertThat(Bundles.faultsOf(files)).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.detail()).isEqualTo(detail);
        });
    }

    @Test
    void a_folder_of_nothing_known_hears_what_would_be_understood() {
        assertThat(Bundles.faultsOf(Zips.tree("main.py", "print(1)")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).contains("problem.yaml", "run_autograder", "task.xml"));
    }

    @Test
    void every_package_here_is_read_and_reported_on() {
        assertThat(List.of(
                        "gradescope", "proforma", "bare-cases", "bare-pytest", "exercism-python", "kattis-interactive"))
                .allSatisfy(name -> assertThat(read(name).assignment().tests()).isNotEmpty());
    }

    private static Bundle read(String name) {
        return Bundles.read(PACKAGES.resolve(name));
    }
}
