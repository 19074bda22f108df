package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cupel.FakeSandbox;
import dev.cupel.Samples;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.BuildRules;
import dev.cupel.domain.Assignment.HandIn;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Comparison;
import dev.cupel.domain.Content;
import dev.cupel.domain.Draft;
import dev.cupel.domain.LimitChanges;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.domain.TestCase.Isolation;
import dev.cupel.domain.TestCase.Scoring;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.Step.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final SourceTree TWO_FILES = Samples.tree("a.py", "", "b.py", "", "data.txt", "");

    @Test
    void every_case_is_a_run_of_its_own_after_the_build_in_the_order_of_the_bundle() {
        Plan plan = plan(Samples.assignment(
                Samples.io("first", 1, ""), Samples.cases("second", 1, Scoring.EACH, "", ""), Samples.unit("u", 1)));

        assertThat(plan.steps())
                .extracting(Step::id, Step::after, Step::place)
                .containsExactly(
                        tuple("build", null, Place.BUILD),
                        tuple("test-1/1", "build", Place.RUN),
                        tuple("test-2/1", "build", Place.RUN),
                        tuple("test-2/2", "build", Place.RUN),
                        tuple("test-3/suite", "build", Place.SUITE_RUN));
    }

    @Test
    void step_ids_do_not_tell_the_names_of_hidden_tests() {
        Plan plan = plan(Samples.assignment(Samples.hidden(Samples.io("uses recursion", 1, ""))));

        assertThat(plan.steps()).extracting(Step::id).noneMatch(id -> id.contains("recursion"));
    }

    @Test
    void a_language_without_a_build_starts_with_the_first_run() {
        Plan plan = plan(Samples.unchecked(Samples.python()), Samples.assignment(Samples.io("a", 1, "")));

        assertThat(plan.steps()).extracting(Step::id).containsExactly("test-1/1");
        assertThat(plan.steps().getFirst().after()).isNull();
    }

    @Test
    void calls_are_one_run_that_never_sees_what_they_must_return() {
        Plan plan = plan(Samples.python(), Samples.assignment(Samples.call("five", 1)));

        Step step = step(plan, "test-1/1");
        assertThat(step.place()).isEqualTo(Place.CALL);
        assertThat(step.after()).isEqualTo("build");
        assertThat(step.command().getFirst()).isEqualTo("python-call");
        assertThat(step.calls()).containsExactly(Content.of("{\"call\":\"fact\",\"args\":[{\"int\":\"5\"}]}"));
        assertThat(plan.toString()).doesNotContain("120");
    }

    @Test
    void a_suite_is_built_first_where_the_language_says_so() {
        Plan plan = plan(Samples.java(), Samples.assignment(Samples.unit("u", 1)));

        assertThat(plan.steps()).extracting(Step::id).containsExactly("build", "test-1/build", "test-1/suite");
        assertThat(plan.steps()).extracting(Step::after).containsExactly(null, "build", "test-1/build");
    }

    @Test
    void the_build_gets_all_sources_also_given_ones_and_nothing_of_any_test() {
        Assignment assignment =
                Samples.giving(Samples.tree("given.py", "", "words.txt", ""), Samples.assignment(Samples.unit("u", 1)));
        Plan plan = Bench.planner()
                .plan(assignment, Samples.python(), TWO_FILES, FakeSandbox.DIGEST, Samples.CEILING, Graded.SEAL);

        assertThat(step(plan, "build").command()).containsExactly("python-build", "-m512", "a.py", "b.py", "given.py");
        assertThat(step(plan, "build").files()).isEqualTo(SourceTree.EMPTY);
        assertThat(plan.sources().files()).containsOnlyKeys("a.py", "b.py", "data.txt", "given.py", "words.txt");
        assertThat(plan.given().files()).containsOnlyKeys("given.py", "words.txt");
    }

    @Test
    void a_given_file_wins_over_one_handed_in() {
        Assignment assignment = Samples.giving(Samples.tree("a.py", "given"), Samples.assignment());
        Plan plan = Bench.planner()
                .plan(assignment, Samples.python(), TWO_FILES, FakeSandbox.DIGEST, Samples.CEILING, Graded.SEAL);

        assertThat(plan.sources().files()).containsEntry("a.py", Content.of("given"));
    }

    @Test
    void a_file_of_the_suite_wins_over_all_others() {
        TestCase.Unit unit = new TestCase.Unit(
                Samples.about("u", 1),
                Samples.tree("a.py", "suite", "test_a.py", "", "helper.py", ""),
                Map.of(),
                Isolation.SUITE);
        Plan plan = Bench.planner()
                .plan(
                        Samples.assignment(unit),
                        Samples.python(),
                        TWO_FILES,
                        FakeSandbox.DIGEST,
                        Samples.CEILING,
                        Graded.SEAL);

        Step suite = step(plan, "test-1/suite");
        assertThat(suite.files().files()).containsOnlyKeys("a.py", "b.py", "data.txt", "helper.py", "test_a.py");
        assertThat(suite.files().files()).containsEntry("a.py", Content.of("suite"));
        assertThat(suite.command()).containsExactly("python-unit", "test_a.py");
    }

    @Test
    void a_suites_test_files_are_told_to_its_harness_and_lie_empty_in_its_folder() {
        Step suite = step(plan(Samples.assignment(Samples.isolated("u", 1))), "test-1/suite-1");

        assertThat(suite.files().files())
                .containsEntry("test_a.py", Content.EMPTY)
                .containsEntry("conftest.py", Content.EMPTY)
                .containsEntry("words.txt", Content.of("w"));
        List<String> letter = suite.stdin().text().lines().toList();
        assertThat(letter.subList(0, 4)).doesNotHaveDuplicates().allMatch(word -> word.matches("[0-9a-f]{32,64}"));
        assertThat(letter.get(4)).contains("\"test_b.py\":\"Ygo=\"").doesNotContain("words.txt", "main.py");
    }

    @Test
    void a_compiled_suite_is_told_to_its_build_and_its_sources_to_nobody_else() {
        Plan plan = plan(Samples.java(), Samples.assignment(Samples.isolated("u", 1)));

        Step build = step(plan, "test-1/build");
        List<String> letter =
                step(plan, "test-1/suite-2").stdin().text().lines().toList();
        assertThat(build.files().files()).containsEntry("test_a.py", Content.of("a\n"));
        assertThat(letter).endsWith("{}").contains(build.stdin().text().strip());
        assertThat(step(plan, "test-1/suite-2").files().files()).containsEntry("test_a.py", Content.EMPTY);
    }

    @Test
    void each_test_file_is_a_process_of_its_own_where_the_suite_asks() {
        Plan plan = plan(Samples.assignment(Samples.isolated("u", 1)));

        assertThat(plan.steps()).extracting(Step::id).containsExactly("build", "test-1/suite-1", "test-1/suite-2");
        assertThat(step(plan, "test-1/suite-2").command()).containsExactly("python-unit", "test_b.py");
        assertThat(step(plan, "test-1/suite-1").stdin().text().lines().limit(3).toList())
                .doesNotContainAnyElementsOf(step(plan, "test-1/suite-2")
                        .stdin()
                        .text()
                        .lines()
                        .limit(3)
                        .toList());
    }

    @Test
    void the_program_is_the_named_entry_else_the_only_source_else_the_usual_name() {
        SourceTree one = Samples.tree("only.py", "", "data.txt", "");
        assertThat(entryOf(named("b.py"), TWO_FILES)).isEqualTo("/box/src/b.py");
        assertThat(entryOf(Samples.assignment(Samples.io("a", 1, "")), one)).isEqualTo("/box/src/only.py");
        assertThat(entryOf(Samples.assignment(Samples.io("a", 1, "")), TWO_FILES))
                .isEqualTo("/box/src/main.py");
    }

    @Test
    void flags_of_the_assignment_reach_the_build() {
        Assignment a = Samples.assignment();
        BuildRules rules = new BuildRules(
                Map.of("python", List.of("-O2")), new LimitChanges(null, null, Bytes.mebi(1024), null, null));
        Plan plan = plan(new Assignment(
                a.title(),
                a.description(),
                a.languages(),
                a.handIn(),
                a.starter(),
                a.given(),
                rules,
                a.environment(),
                a.limits(),
                a.tests(),
                a.solutions()));

        assertThat(step(plan, "build").command()).containsExactly("python-build", "-m1024", "-O2", "main.py");
    }

    @Test
    void a_run_gets_its_arguments_input_files_and_brings_its_outputs_back() {
        IoCase input = new IoCase(
                "a",
                Content.of("in"),
                List.of("-v", "{entry}"),
                Samples.tree("in.txt", "x"),
                null,
                Map.of("out.txt", Content.of("y")));
        Io io = new Io(Samples.about("a", 1), List.of(input), Scoring.EACH, new Comparison.Exact());
        Step step = step(plan(Samples.assignment(io)), "test-1/1");

        assertThat(step.command()).containsExactly("python", "-h160", "/box/src/main.py", "-v", "{entry}");
        assertThat(step.stdin()).isEqualTo(Content.of("in"));
        assertThat(step.files()).isEqualTo(Samples.tree("in.txt", "x"));
        assertThat(step.collect()).containsExactly(Map.entry("out.txt", Bytes.kibi(64)));
    }

    @Test
    void limits_are_the_languages_then_the_assignments_then_the_tests_under_the_ceiling() {
        LimitChanges more = new LimitChanges(Duration.ofSeconds(5), null, Bytes.mebi(9999), null, null);
        Step step = step(plan(Samples.assignment(Samples.limiting(more, Samples.io("a", 1, "")))), "test-1/1");

        assertThat(step.limits())
                .isEqualTo(new Limits(
                        Duration.ofSeconds(5), Duration.ofSeconds(16), Bytes.mebi(2048), Bytes.kibi(64), 64));
    }

    @Test
    void a_suite_gets_the_larger_of_what_suites_and_runs_get_and_the_tests_own_word_is_the_last() {
        LimitChanges less = new LimitChanges(Duration.ofSeconds(1), Duration.ofSeconds(3), null, null, null);

        assertThat(step(plan(Samples.assignment(Samples.unit("u", 1))), "test-1/suite")
                        .limits()
                        .cpu())
                .isEqualTo(Duration.ofSeconds(10));
        assertThat(step(plan(Samples.assignment(Samples.limiting(less, Samples.unit("u", 1)))), "test-1/suite")
                        .limits()
                        .wall())
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void expected_outputs_never_enter_the_sandbox() {
        Plan plan = plan(Samples.assignment(Samples.io("a", 1, "expected-42")));

        assertThat(plan.toString()).doesNotContain("expected-42");
        assertThat(plan.steps())
                .allSatisfy(step -> assertThat(
                                step.stdin().text() + step.files().files().values())
                        .doesNotContain("expected-42"));
    }

    @Test
    void an_ungraded_run_is_the_build_and_one_run() {
        Draft draft = new Draft(
                Samples.tree("hi.py", ""),
                Content.of("in"),
                List.of("x"),
                new LimitChanges(Duration.ofSeconds(1), null, null, null, null));
        Plan plan = Bench.planner().planRun(Samples.python(), draft, FakeSandbox.DIGEST, Samples.CEILING);

        assertThat(plan.steps()).extracting(Step::id).containsExactly(StepId.BUILD, StepId.RUN);
        assertThat(step(plan, StepId.RUN).command()).containsExactly("python", "-h160", "/box/src/hi.py", "x");
        assertThat(step(plan, StepId.RUN).limits().cpu()).isEqualTo(Duration.ofSeconds(1));
    }

    private static Assignment named(String entry) {
        Assignment a = Samples.assignment(Samples.io("a", 1, ""));
        return new Assignment(
                a.title(),
                a.description(),
                a.languages(),
                new HandIn(Map.of(), Map.of("python", entry), Bytes.kibi(64)),
                a.starter(),
                a.given(),
                a.build(),
                a.environment(),
                a.limits(),
                a.tests(),
                a.solutions());
    }

    private static String entryOf(Assignment assignment, SourceTree handedIn) {
        Plan plan = Bench.planner()
                .plan(assignment, Samples.python(), handedIn, FakeSandbox.DIGEST, Samples.CEILING, Graded.SEAL);
        return step(plan, "test-1/1").command().getLast();
    }

    private static Plan plan(Assignment assignment) {
        return plan(Samples.python(), assignment);
    }

    private static Plan plan(Language language, Assignment assignment) {
        return Bench.planner()
                .plan(assignment, language, Samples.helloPython(), FakeSandbox.DIGEST, Samples.CEILING, Graded.SEAL);
    }

    private static Step step(Plan plan, String id) {
        return plan.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
