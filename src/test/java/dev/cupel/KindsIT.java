package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
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

/// Every kind of test, by bundles whose solutions say what must come of them: `src/test/resources/kinds/`.
class KindsIT {
    private static final Path KINDS = Path.of("src/test/resources/kinds");
    private static final List<String> FAILING = List.of("broken-checker", "unbuilt-interactor");

    @TempDir
    static Path data;

    private static RunningCupel cupel;

    @BeforeAll
    static void start() {
        cupel = RunningCupel.start(data);
        cupel.createCourse("kinds");
    }

    @AfterAll
    static void stop() {
        cupel.close();
        assertThat(cupel.log()).as("the log holds no stack trace").doesNotContain("\tat ");
        assertThat(RunningCupel.sandboxes(data)).isEmpty();
    }

    static List<String> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(KINDS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !FAILING.contains(name))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void each_solution_earns_what_its_author_says(String bundle) {
        Response answer = cupel.put("kinds", bundle, KINDS.resolve(bundle));
        assertThat(answer.path("state").toString()).as(answer.asPrettyString()).isEqualTo("ready");
    }

    @Test
    void a_checker_that_does_not_rule_is_its_authors_failure() {
        Response answer = cupel.put("kinds", "broken-checker", KINDS.resolve("broken-checker"));
        assertThat(answer.path("state").toString()).isEqualTo("invalid");
        assertThat(answer.path("validation.solutions[0].failing[0]").toString())
                .contains("the checker check.py gave no ruling", "exit code 7", "cannot decide");
    }

    @Test
    void an_interactor_that_does_not_build_says_why() {
        Response answer = cupel.put("kinds", "unbuilt-interactor", KINDS.resolve("unbuilt-interactor"));
        assertThat(answer.path("state").toString()).isEqualTo("invalid");
        assertThat(answer.path("validation.solutions[0].failing[0]").toString())
                .contains("the interactor talk.cpp does not build", "nothing");
    }

    @Test
    void what_a_checker_says_reaches_whom_it_is_meant_for() {
        JsonPath graded = handsIn("checker", "n = int(input())\nprint(*range(1, n // 2 + 1))\n");
        assertThat(graded.getString("tests[0].message")).as(graded.prettify()).isEqualTo("You found 3 of 4 divisors.");
        assertThat(graded.getString("tests[1].message")).isEqualTo("Not all of these are divisors of 28");
        assertThat(graded.getString("tests[0].note")).contains("looked at 6");
        assertThat(graded.getString("tests[2].message")).isEqualTo("5 is no divisor");
        assertThat(graded.getString("tests[2].note")).contains("the team found 6");
        assertThat(graded.getString("tests[3].note")).contains("ok 6 numbers");
        String shown = asLearner(graded).prettify();
        assertThat(shown).contains("5 is no divisor").doesNotContain("looked at", "the team found", "ok 6 numbers");
    }

    @Test
    void a_talk_leaves_a_transcript_for_staff() {
        JsonPath graded = handsIn("interactor", "input()\nprint(7, flush=True)\nprint(input(), input())\n");
        String note = graded.getString("tests[0].note");
        assertThat(note).as(graded.prettify()).contains("< 1000\n> 7\n< higher\n");
        assertThat(asLearner(graded).prettify()).doesNotContain("< higher");
    }

    @Test
    void a_script_hides_what_it_wants_hidden_and_says_how_its_words_are_written() {
        JsonPath graded = handsIn("script", "def fact(n):\n    return 6\n");
        assertThat(graded.getString("tests[0].message")).as(graded.prettify()).isEqualTo("Well tried.");
        assertThat(graded.getString("tests[0].note")).contains("printed for staff");
        assertThat(graded.getString("tests[1].messageFormat")).isEqualTo("md");
        JsonPath shown = asLearner(graded);
        assertThat(shown.getList("tests.name", String.class))
                .containsExactly("house", "house/small", "house/zero", "hidden test 1");
        assertThat(shown.prettify()).doesNotContain("printed for staff", "fact(20)");
    }

    @Test
    void a_finding_has_its_file_and_line() {
        JsonPath graded = handsIn("style", "import os\nprint( 3)\n");
        assertThat(graded.getString("tests[1].message"))
                .as(graded.prettify())
                .startsWith("1 finding:\ntidy.py:2:7: E201");
        assertThat(graded.getDouble("tests[1].points")).isEqualTo(1.5);
    }

    private static JsonPath handsIn(String assignment, String source) {
        if (cupel.asAdmin().get("/courses/kinds/assignments/" + assignment).statusCode() == 404) {
            cupel.put("kinds", assignment, KINDS.resolve(assignment));
        }
        String file = Map.of(
                        "checker", "divisors.py", "interactor", "guess.py", "script", "fact.py", "style", "tidy.py")
                .get(assignment);
        Response answer = cupel.submit("kinds", assignment, "ada", "python", Map.of(file, source));
        assertThat(answer.statusCode()).as(answer.asPrettyString()).isEqualTo(201);
        return answer.jsonPath();
    }

    private static JsonPath asLearner(JsonPath graded) {
        String token = cupel.asAdmin()
                .contentType("application/json")
                .body(Map.of("learner", "ada", "course", "kinds"))
                .post("/learner-tokens")
                .path("token");
        return cupel.as(token).get("/submissions/" + graded.getString("id")).jsonPath();
    }
}
