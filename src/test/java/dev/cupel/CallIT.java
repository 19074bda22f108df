package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Functions are called in every language that has a driver, and nothing but the right value earns a point:
/// `src/test/resources/calls/`.
class CallIT {
    private static final Path CALLS = Path.of("src/test/resources/calls");
    private static final Map<String, String> FILES =
            Map.of("python", "fact.py", "javascript", "fact.js", "java", "Fact.java");

    @TempDir
    static Path data;

    private static RunningCupel cupel;

    @BeforeAll
    static void start() throws IOException {
        cupel = RunningCupel.start(data);
        cupel.createCourse("calls");
        try (Stream<Path> bundles = Files.list(CALLS.resolve("bundles"))) {
            for (Path bundle : bundles.sorted().toList()) {
                Response answer = cupel.put("calls", bundle.getFileName().toString(), bundle);
                assertThat(answer.statusCode()).as(answer.asPrettyString()).isEqualTo(201);
            }
        }
    }

    @AfterAll
    static void stop() {
        cupel.close();
        assertThat(cupel.log()).as("the log holds no stack trace").doesNotContain("\tat ");
        assertThat(RunningCupel.sandboxes(data)).isEmpty();
    }

    /// Each program's first line says what must come of it: `verdict: words of the message`.
    static List<Arguments> programs() throws IOException {
        List<Arguments> programs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CALLS.resolve("fact"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String language = file.getName(file.getNameCount() - 2).toString();
                programs.add(argumentSet(CALLS.relativize(file).toString(), language, file));
            }
        }
        return programs;
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_comes_out_as_its_first_line_says(String language, Path program) throws IOException {
        String source = Files.readString(program);
        String[] expected = source.lines()
                .findFirst()
                .orElseThrow()
                .replaceFirst("^(#|//) ", "")
                .split(": ", 2);
        JsonPath graded = hands("fact", language, source);
        assertThat(graded.getString("tests[0].verdict")).as(graded.prettify()).isEqualTo(expected[0]);
        assertThat(graded.getString("tests[0].message")).contains(expected.length > 1 ? expected[1] : "");
        if (!expected[0].equals("passed")) {
            assertThat(graded.getDouble("score")).isZero();
        }
    }

    /// A list of what no JSON parser or language should bend goes in, through the learner's hands, and out again.
    @ParameterizedTest
    @ValueSource(strings = {"python", "javascript", "java"})
    void every_value_comes_back_as_it_went_in(String language) throws IOException {
        JsonPath graded =
                hands("same", language, Files.readString(CALLS.resolve("same").resolve(FILES.get(language))));
        assertThat(graded.getString("verdict")).as(graded.prettify()).isEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "javascript", "java"})
    void what_a_language_has_of_its_own_is_compared_in_common_terms(String language) throws IOException {
        Path program = CALLS.resolve("own").resolve(FILES.get(language));
        JsonPath graded = hands("own-" + language, language, Files.readString(program));
        List<String> failed = graded.getList("tests.findAll { it.verdict != 'passed' }.message");
        assertThat(failed).as(graded.prettify()).isEmpty();
    }

    @Test
    void a_hidden_call_is_silent_and_a_required_one_is_waited_for() {
        String platform = cupel.asAdmin()
                .contentType("application/json")
                .body(Map.of("role", "platform", "name", "moodle"))
                .post("/keys")
                .path("secret");
        String id = hands("fact", "python", "def fact(n):\n    return 5040 if n == 7 else 0\n")
                .getString("id");
        JsonPath seen = cupel.as(platform).get("/submissions/{id}", id).jsonPath();
        assertThat(seen.getString("tests[1].verdict")).isEqualTo("skipped");
        assertThat(seen.getString("tests[1].name")).isEqualTo("hidden test 1");
        id = hands("fact", "python", "def fact(n):\n    print('secret', n)\n    return 120\n")
                .getString("id");
        String answer = cupel.as(platform).get("/submissions/{id}", id).asString();
        assertThat(answer).contains("\"hidden test 1\"").doesNotContain("5040").doesNotContain("secret 7");
    }

    private static JsonPath hands(String assignment, String language, String source) {
        Response answer = cupel.submit("calls", assignment, "ada", language, Map.of(FILES.get(language), source));
        assertThat(answer.statusCode()).as(answer.asPrettyString()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("state")).isEqualTo("graded");
        return answer.jsonPath();
    }
}
