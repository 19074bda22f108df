package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The hops of a submission through HTTP, as a platform and as an instructor see them.
class PathOfASubmissionIT {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String MARKER = "a_word_that_no_log_may_hold";

    @TempDir
    static Path data;

    private static RunningCupel cupel;
    private static String platform;

    @BeforeAll
    static void start() {
        cupel = RunningCupel.start(data);
        cupel.createCourse("path");
        cupel.put("path", "sum", CASES.resolve("sum")).then().statusCode(201).body("state", equalTo("ready"));
        platform = cupel.asAdmin()
                .contentType("application/json")
                .body(Map.of("role", "platform", "name", "moodle"))
                .post("/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    @AfterAll
    static void stop() {
        cupel.close();
        assertThat(cupel.log()).doesNotContain(MARKER).doesNotContain(platform).doesNotContain("\tat ");
    }

    @Test
    void a_wrong_program_is_told_where_it_goes_wrong() {
        Response graded = hands("print(sum(map(int, input().split())) + 1)");
        graded.then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/submissions/"))
                .body("verdict", equalTo("wrong_answer"))
                .body("score", equalTo(0.0f))
                .body("firstFailing", equalTo("small numbers"))
                .body("tests[0].expected", equalTo("3\n"))
                .body("tests[0].stdout", equalTo("4\n"))
                .body("tests[0].message", containsString("line 1"))
                .body("tests[0].diff", containsString("4"));
    }

    @Test
    void a_hidden_test_shows_a_learner_nothing_but_its_verdict_and_points() {
        String id = hands("a, b = map(int, input().split())\nprint(abs(a) + abs(b))")
                .path("id");
        cupel.as(platform)
                .get("/submissions/{id}", id)
                .then()
                .statusCode(200)
                .body("tests[2].name", equalTo("hidden test 1"))
                .body("tests[2].verdict", equalTo("wrong_answer"))
                .body("tests[2].stdout", equalTo(""))
                .body("tests[2].expected", equalTo(null))
                .body("tests[2].message", equalTo(""));
        assertThat(cupel.as(platform).get("/submissions/{id}", id).asString())
                .doesNotContain("negative numbers")
                .doesNotContain("\"-2");
        cupel.asAdmin()
                .get("/submissions/{id}", id)
                .then()
                .body("tests[2].name", equalTo("negative numbers"))
                .body("tests[2].expected", equalTo("-2\n"));
        cupel.as(platform)
                .get("/courses/path/assignments/sum")
                .then()
                .body("tests.name", everyItem(not(equalTo("negative numbers"))));
    }

    @Test
    void a_build_error_names_its_line() {
        hands("def broken(:\n    pass  # " + MARKER)
                .then()
                .body("verdict", equalTo("build_error"))
                .body("build.output", containsString("sum.py"))
                .body("build.output", containsString("line 1"));
    }

    @Test
    void files_history_and_bytes_can_be_read_again() {
        String program = "import sys; sys.stdout.buffer.write(b'\\x00\\xff')";
        String id = hands(program).path("id");
        cupel.as(platform)
                .get("/submissions/{id}/files", id)
                .then()
                .statusCode(200)
                .body(containsString("sys.stdout"));
        byte[] bytes = cupel.asAdmin()
                .get("/submissions/{id}/tests/{name}/stdout", id, "small numbers")
                .asByteArray();
        assertThat(bytes).containsExactly(0, 0xff);
        cupel.as(platform)
                .get("/courses/path/assignments/sum/submissions?learner=ada&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].learner", equalTo("ada"));
    }

    @Test
    void code_runs_without_being_graded() {
        cupel.as(platform)
                .contentType("application/json")
                .header("Prefer", "wait=30")
                .body(Map.of(
                        "language", "c",
                        "files",
                                Map.of(
                                        "main.c",
                                        "#include <stdio.h>\nint main(int n, char **a) { printf(\"%s\\n\", a[1]); return 4; }"),
                        "args", List.of("x y")))
                .post("/runs")
                .then()
                .statusCode(201)
                .body("run.exitCode", equalTo(4))
                .body("run.verdict", equalTo("runtime_error"))
                .body("run.stdout", equalTo("x y\n"));
    }

    private static Response hands(String program) {
        return cupel.as(platform)
                .contentType("application/json")
                .header("Prefer", "wait=60")
                .body(Map.of("learner", "ada", "language", "python", "files", Map.of("sum.py", program)))
                .post("/courses/path/assignments/sum/submissions");
    }
}
