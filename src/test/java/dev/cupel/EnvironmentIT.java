package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Images that assignments ask for: made once, within what the operator allows, and never beside a learner's code.
class EnvironmentIT {
    private static final Path BUNDLES = Path.of("src/test/resources/environments");

    @TempDir
    Path data;

    @Test
    void packages_of_debian_are_there_when_learners_code_runs() {
        try (RunningCupel cupel = start(Map.of())) {
            assertReady(put(cupel, "packages"));
            Response graded = cupel.submit(
                    "env", "packages", "ada", "python", RunningCupel.files(BUNDLES.resolve("packages/good")));
            assertThat(graded.path("verdict").toString())
                    .as(graded.asPrettyString())
                    .isEqualTo("passed");
            assertThat(cupel.log().split("making image=", -1)).as("made once").hasSizeLessThanOrEqualTo(2);

            Response missing = put(cupel, "missing");
            assertThat(missing.path("state").toString()).isEqualTo("invalid");
            assertThat(missing.path("validation.solutions[0].failing[0]").toString())
                    .contains("the environment cannot be built", "Unable to locate package python3-no-such-thing");

            Response refused = put(cupel, "setup");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.path("errors[0].pointer").toString()).isEqualTo("assignment.yaml:4");
            assertThat(refused.path("errors[0].detail").toString()).contains("allows no setup scripts");
        }
    }

    @Test
    void a_setup_script_runs_where_the_operator_allows_it() {
        try (RunningCupel cupel = start(Map.of("CUPEL_ENVIRONMENT_ALLOWED", "all"))) {
            assertReady(put(cupel, "setup"));
            Response failing = put(cupel, "failing");
            assertThat(failing.path("state").toString()).isEqualTo("invalid");
            assertThat(failing.path("validation.solutions[0].failing[0]").toString())
                    .contains("about to fail");
        }
    }

    @Test
    void an_operator_may_allow_some_packages_or_none() {
        try (RunningCupel cupel = start(Map.of("CUPEL_ENVIRONMENT_PACKAGES", "python3-numpy,libfoo-*"))) {
            assertThat(put(cupel, "packages").path("errors[0].detail").toString())
                    .isEqualTo("this installation does not allow the package `python3-roman`; "
                            + "it allows python3-numpy, libfoo-*");
        }
        try (RunningCupel cupel = start(Map.of("CUPEL_ENVIRONMENT_ALLOWED", "none"))) {
            assertThat(put(cupel, "packages").path("errors[0].detail").toString())
                    .startsWith("this installation allows no `environment`");
        }
    }

    private RunningCupel start(Map<String, String> settings) {
        RunningCupel cupel = RunningCupel.start(data, settings);
        if (cupel.asAdmin().get("/courses/env").statusCode() == 404) cupel.createCourse("env");
        return cupel;
    }

    private static Response put(RunningCupel cupel, String bundle) {
        return cupel.put("env", bundle, BUNDLES.resolve(bundle));
    }

    private static void assertReady(Response answer) {
        assertThat(answer.path("state").toString()).as(answer.asPrettyString()).isEqualTo("ready");
    }
}
