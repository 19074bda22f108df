package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Packages in the formats of others, put as they are: `src/test/resources/foreign/`.
class ForeignFormatsIT {
    private static final Path PACKAGES = Path.of("src/test/resources/foreign");

    @TempDir
    static Path data;

    private static RunningCupel cupel;

    @BeforeAll
    static void start() {
        cupel = RunningCupel.start(data, Map.of("CUPEL_ENVIRONMENT_ALLOWED", "all"));
        cupel.createCourse("foreign");
    }

    @AfterAll
    static void stop() {
        cupel.close();
        assertThat(cupel.log()).as("the log holds no stack trace").doesNotContain("\tat ");
        assertThat(RunningCupel.sandboxes(data)).isEmpty();
    }

    static List<String> packages() throws IOException {
        try (Stream<Path> folders = Files.list(PACKAGES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void each_submission_comes_out_as_its_author_says(String name) {
        Response answer = put(name);
        assertThat(answer.path("state").toString()).as(answer.asPrettyString()).isEqualTo("ready");
    }

    @Test
    void what_is_not_carried_over_is_said_item_by_item() {
        assertThat(put("kattis-legacy").<List<String>>path("validation.warnings"))
                .contains(
                        "input_format_validators/ is not run here.",
                        "submissions/accepted/half.cobol is left out: its language is not installed here.",
                        "problem_statement/problem.en.tex is shown as plain words, without its formulas and pictures.");
        assertThat(put("proforma").<List<String>>path("validation.warnings"))
                .contains("The test `no loops` of type regexptest is not carried over.");
    }

    @Test
    void groups_of_cases_are_worth_what_they_say_and_wait_for_each_other() {
        put("kattis-2025");
        Response two = cupel.submit(
                "foreign",
                "kattis-2025",
                "ada",
                "python",
                Map.of("d.py", "n = int(input())\nprint(5 if n % 5 == 0 and n != 15 else 1)\n"));
        assertThat(two.jsonPath().getDouble("score")).as(two.asPrettyString()).isEqualTo(70.0);
        Response none = cupel.submit("foreign", "kattis-2025", "bob", "python", Map.of("d.py", "print(3)\n"));
        assertThat(none.jsonPath().getDouble("score")).isZero();
        assertThat(none.jsonPath().getList("tests.verdict")).contains("skipped");
    }

    @Test
    void a_learner_of_an_autograder_earns_its_scores() {
        assertThat(put("gradescope").path("state").toString()).isEqualTo("ready");
        Map<String, String> half = Map.of("numerals.py", "def of(n):\n    return 'IV'\n");
        Response graded = cupel.submit("foreign", "gradescope", "ada", "python", half);
        assertThat(graded.jsonPath().getDouble("score"))
                .as(graded.asPrettyString())
                .isEqualTo(50.0);
    }

    private static Response put(String name) {
        Response answer = cupel.put("foreign", name, PACKAGES.resolve(name));
        while ("validating".equals(answer.path("state"))) {
            answer = cupel.asAdmin().get("/courses/foreign/assignments/" + name + "?version=1");
        }
        return answer;
    }
}
