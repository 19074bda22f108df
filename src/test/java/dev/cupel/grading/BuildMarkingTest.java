package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.FakeSandbox;
import dev.cupel.FakeSandbox.Ended;
import dev.cupel.Samples;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Build;
import dev.cupel.domain.Content;
import dev.cupel.domain.Draft;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.LimitChanges;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Points;
import dev.cupel.domain.TestResult;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.SandboxUnavailable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildMarkingTest {
    private static final Assignment BOTH = Samples.assignment(
            Samples.io("io", 1, ""), Samples.requiring("io", Samples.io("more", 1, "")), Samples.unit("unit", 2));
    private static final Map<String, List<String>> REFERENCE = Map.of("unit", List.of("a", "b"));

    @Test
    void a_build_that_fails_is_build_error_for_all_tests_and_none_is_skipped() {
        Marked marked = Graded.python(BOTH, new FakeSandbox().on("build", Ended.code(1)), REFERENCE);

        assertThat(marked.staff().tests())
                .extracting(TestResult::name)
                .containsExactly("io", "more", "unit/a", "unit/b");
        assertThat(marked.staff().tests()).extracting(TestResult::verdict).containsOnly(Verdict.BUILD_ERROR);
        assertThat(marked.grade().verdict()).isEqualTo(Verdict.BUILD_ERROR);
        assertThat(marked.grade().score()).isEqualTo(Points.ZERO);
        assertThat(marked.grade().maxScore()).isEqualTo(Points.of(4));
    }

    @Test
    void the_compilers_words_are_kept_with_paths_as_the_learner_knows_them() {
        Build build = after(Ended.code(1).stdout(Text.of("1 error\n")).stderr("/box/src/pkg/a.py:3: no /box/out/x\n"));

        assertThat(build.output().content().text()).isEqualTo("1 error\npkg/a.py:3: no x\n");
        assertThat(build.exitCode()).isEqualTo(1);
    }

    @Test
    void a_limit_that_stops_the_build_is_a_build_error_that_names_it() {
        Build build = after(Ended.at(Limit.CPU).stderr("In file included from …"));

        assertThat(build.verdict()).isEqualTo(Verdict.BUILD_ERROR);
        assertThat(build.limit()).isEqualTo(Limit.CPU);
        assertThat(build.output().content().text())
                .isEqualTo(
                        "In file included from …\nStopped after 1.5 s of processor time, which is all it may use.\n");
    }

    @Test
    void a_compiler_that_crashes_is_a_build_error() {
        assertThat(after(Ended.with(new Exit.Signal(11))).output().content().text())
                .isEqualTo("Stopped by signal 11 (segmentation fault).\n");
    }

    @Test
    void a_compiler_that_is_not_there_is_our_failure() {
        assertThatThrownBy(() -> after(Ended.with(new Exit.NotStarted(2)))).isInstanceOf(SandboxUnavailable.class);
    }

    @Test
    void warnings_of_a_build_that_went_well_are_kept() {
        assertThat(after(Ended.well().stderr("warning: unused\n")))
                .extracting(Build::verdict, build -> build.output().content().text())
                .containsExactly(Verdict.PASSED, "warning: unused\n");
    }

    @Test
    void a_language_without_a_build_has_passed_it() {
        Marked marked = Graded.graded(
                Samples.assignment(Samples.io("io", 1, "")),
                Samples.unchecked(Samples.python()),
                new FakeSandbox(),
                Map.of());

        assertThat(marked.staff().build().verdict()).isEqualTo(Verdict.PASSED);
        assertThat(marked.staff().build().exitCode()).isNull();
    }

    @Test
    void a_suite_that_does_not_build_with_the_code_is_build_error_for_its_own_rows_only() {
        Marked marked = Graded.graded(
                BOTH,
                Samples.java(),
                new FakeSandbox().on("test-3/build", Ended.code(1).stderr("/box/suite/SumTest.java:4: no sum()\n")),
                REFERENCE);

        assertThat(marked.staff().tests())
                .extracting(TestResult::verdict)
                .containsExactly(Verdict.PASSED, Verdict.PASSED, Verdict.BUILD_ERROR, Verdict.BUILD_ERROR);
        assertThat(Graded.row(marked, "unit/a").stderr().content().text()).isEqualTo("SumTest.java:4: no sum()\n");
        assertThat(marked.staff().build().verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void an_ungraded_run_tells_of_the_build_and_the_run() {
        Marking marking = new Marking();
        var draft = new Draft(Samples.helloPython(), Content.EMPTY, List.of(), LimitChanges.NONE);
        var plan = Bench.planner().planRun(Samples.python(), draft, FakeSandbox.DIGEST, Samples.CEILING);

        var good = new FakeSandbox().on(StepId.RUN, Ended.printing("hello\n"));
        assertThat(marking.run(Samples.python(), good.run(plan, Progress.NOBODY)))
                .satisfies(ran -> {
                    assertThat(ran.verdict()).isEqualTo(Verdict.PASSED);
                    assertThat(ran.stdout()).isEqualTo(Text.of("hello\n"));
                    assertThat(ran.exitCode()).isZero();
                });
        var bad = new FakeSandbox().on(StepId.BUILD, Ended.code(1));
        assertThat(marking.run(Samples.python(), bad.run(plan, Progress.NOBODY)).verdict())
                .isEqualTo(Verdict.BUILD_ERROR);
    }

    private static Build after(Ended ended) {
        return Graded.python(BOTH, new FakeSandbox().on("build", ended)).staff().build();
    }
}
