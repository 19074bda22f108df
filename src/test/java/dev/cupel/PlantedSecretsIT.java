package dev.cupel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Secrets are planted wherever there are any, and looked for wherever anything comes out.
class PlantedSecretsIT {
    private static final Path SECRETS = Path.of("src/test/resources/secrets");
    private static final Planted PLANTED = new Planted();
    private static final String COURSE = "/courses/planted/assignments/echo";

    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    static Path data;

    private static RunningCupel cupel;
    private static String admin;
    private static String platform;
    private static String bobs;

    @BeforeAll
    static void plant() throws IOException {
        admin = PLANTED.secret("admin-key");
        cupel = RunningCupel.start(
                data,
                Map.of(
                        "CUPEL_ADMIN_KEY",
                        admin,
                        "CUPEL_PLANTED",
                        PLANTED.secret("environment"),
                        "QUARKUS_LOG_CATEGORY__DEV_CUPEL__LEVEL",
                        "DEBUG"));
        PLANTED.add(
                "database-password",
                Files.readString(data.resolve("postgres/password")).strip());
        as(admin)
                .body(Map.of("slug", "planted", "title", "x", "visibility", "public"))
                .post("/courses")
                .then()
                .statusCode(201);
        as(admin)
                .contentType("application/zip")
                .body(PLANTED.bundle(SECRETS.resolve("bundle")))
                .put(COURSE + "?wait=60")
                .then()
                .statusCode(201)
                .body("state", equalTo("ready"));
        platform = as(admin)
                .body(Map.of("role", "platform", "name", "moodle"))
                .post("/keys")
                .path("secret");
        PLANTED.add("platform-key", platform);
        bobs = handsIn("bob", "print('" + PLANTED.secret("other-learner") + "')")
                .path("id");
    }

    @AfterAll
    static void stop() {
        cupel.close();
        PLANTED.assertNone("the log of the whole life, with DEBUG for our own", cupel.log());
    }

    @Test
    void a_program_that_sends_out_what_it_is_given_brings_nothing_of_a_hidden_test_to_its_learner() {
        Response graded = handsIn("ada", "echoes.py");
        assertThat(as(admin).get("/submissions/{id}", graded.<String>path("id")).asString())
                .as("staff see that the program did send it out")
                .contains("told " + PLANTED.secret("hidden-input"))
                .contains("asked " + PLANTED.secret("suite-input"));
        assertNothingReaches(graded);
    }

    @Test
    void a_program_that_does_not_build_and_one_that_kills_its_suite_bring_nothing_either() {
        assertNothingReaches(handsIn("ada", "def answer(:\n"));
        assertNothingReaches(handsIn("ada", "import os\nos._exit(3)\n"));
        assertNothingReaches(handsIn("ada", "while True: print('loud')\n"));
        assertNothingReaches(
                handsIn("ada", "import inspect\nprint(inspect.stack())\nraise SystemExit(inspect.stack())\n"));
    }

    @Test
    void a_program_that_looks_everywhere_in_its_sandbox_finds_no_secret() {
        Response graded = handsIn("ada", "searches.py");
        graded.then()
                .body("tests.find { it.name == 'open' }.stdout", equalTo("hello\n"))
                .body("tests.find { it.name == 'open' }.verdict", equalTo("passed"));
        assertNothingReaches(graded);
        Response run = as(platform)
                .header("Prefer", "wait=60")
                .body(Map.of("language", "python", "files", Map.of("main.py", program("searches.py")), "stdin", "x\n"))
                .post("/runs");
        run.then().statusCode(201).body("run.stdout", equalTo("hello\n"));
    }

    @Test
    void a_container_shows_no_secret_to_whoever_may_inspect_it() {
        Set<String> inspected = ConcurrentHashMap.newKeySet();
        String id = as(platform)
                .body(work("eve", "import time\ntime.sleep(3)\n"))
                .post(COURSE + "/submissions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(LONG).until(() -> {
            for (String sandbox : RunningCupel.sandboxes(data)) inspected.add(inspect(sandbox));
            return "graded".equals(as(platform).get("/submissions/{id}", id).path("state"));
        });
        assertThat(inspected).anyMatch(text -> text.contains("cupel.sandbox"));
        inspected.forEach(text -> PLANTED.assertNone("docker inspect", text));
    }

    @Test
    void who_has_no_key_learns_nothing_anywhere() {
        for (String path : List.of(
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/q/swagger-ui/",
                "/problems/internal",
                "/",
                "/nope",
                "/api/v1/courses",
                "/api/v1/languages",
                "/api/v1/limits",
                "/api/v1/keys",
                "/api/v1/runs/" + bobs,
                "/api/v1/submissions/" + bobs)) {
            PLANTED.assertNone(path, all(given().baseUri(cupel.url()).get(path)));
        }
        for (String path : ways(bobs)) {
            PLANTED.assertNone(
                    "anonymous " + path,
                    all(given().baseUri(cupel.url() + "/api/v1").get(path)));
        }
    }

    @Test
    void an_error_repeats_no_key_and_no_work() {
        String secret = PLANTED.secret("in-an-error");
        String[] answers = {
            all(as(admin + secret).get("/courses")),
            all(as(platform)
                    .body("{\"learner\": \"ada\", \"files\": {\"echo.py\": \"" + secret)
                    .post(COURSE + "/submissions")),
            all(as(platform)
                    .body("{\"learner\": \"ada\", \"files\": {\"echo.py\": [\"" + secret + "\"]}}")
                    .post(COURSE + "/submissions")),
            all(as(platform)
                    .body(Map.of("language", "cobol", "files", Map.of("x", secret)))
                    .post("/runs")),
            all(as(admin)
                    .contentType("application/zip")
                    .body(secret.getBytes(StandardCharsets.UTF_8))
                    .put(COURSE)),
        };
        for (String answer : answers) PLANTED.assertNone("an error", answer);
    }

    /// Not in the answer itself, nor in anything else a learner's platform may ask for about it.
    private static void assertNothingReaches(Response graded) {
        graded.then().statusCode(201);
        String id = graded.path("id");
        PLANTED.assertNone("the answer", all(graded));
        for (String path : ways(id)) {
            PLANTED.assertNone(path, all(as(platform).get(path)));
        }
        String suite = PLANTED.secret("hidden-suite") + "/test_echo.py::test_" + PLANTED.secret("hidden-id");
        String cases = PLANTED.secret("hidden-cases") + "/" + PLANTED.secret("hidden-case");
        for (String name : List.of(PLANTED.secret("hidden-name"), suite, cases)) {
            as(platform)
                    .get("/submissions/{id}/tests/{name}/stdout", id, name)
                    .then()
                    .statusCode(404);
            as(platform)
                    .get("/submissions/{id}/tests/{name}/stderr", id, name)
                    .then()
                    .statusCode(404);
        }
        List<Map<String, Object>> tests = graded.path("tests");
        tests.stream()
                .filter(test -> "hidden".equals(test.get("visibility")))
                .forEach(PlantedSecretsIT::assertRedacted);
    }

    private static void assertRedacted(Map<String, Object> test) {
        assertThat(String.valueOf(test.get("name"))).matches("hidden test \\d+");
        assertThat(test)
                .containsEntry("cpuMillis", 0)
                .containsEntry("wallMillis", 0)
                .containsEntry("memoryBytes", 0);
        assertThat(test)
                .containsEntry("message", "")
                .containsEntry("stdout", "")
                .containsEntry("stderr", "");
        for (String field : List.of("limit", "exitCode", "signal", "expected", "diff", "hint")) {
            assertThat(test.get(field)).as(field).isNull();
        }
    }

    /// Where a learner's platform may look.
    private static List<String> ways(String id) {
        return List.of(
                "/courses",
                "/courses/planted",
                "/courses/planted/assignments",
                COURSE,
                COURSE + "?version=1",
                COURSE + "/versions",
                COURSE + "/versions/1",
                COURSE + "/versions/1/bundle",
                COURSE + "/submissions?learner=ada",
                "/submissions/" + id,
                "/submissions/" + id + "/files",
                "/submissions/" + id + "/tests/hidden%20test%201/stdout",
                "/runs/" + id,
                "/keys",
                "/languages",
                "/limits");
    }

    private static Response handsIn(String learner, String program) {
        return as(platform)
                .header("Prefer", "wait=60")
                .body(work(learner, program))
                .post(COURSE + "/submissions");
    }

    private static Map<String, Object> work(String learner, String program) {
        return Map.of("learner", learner, "files", Map.of("echo.py", program(program)));
    }

    /// A file's, or the text itself.
    private static String program(String name) {
        try {
            return name.matches("[a-z]+\\.py") ? Files.readString(SECRETS.resolve(name)) : name;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static RequestSpecification as(String key) {
        return cupel.as(key).contentType("application/json");
    }

    private static String all(Response answer) {
        return answer.headers() + "\n" + answer.asString();
    }

    private static String inspect(String container) throws IOException {
        Process docker = new ProcessBuilder("docker", "inspect", container).start();
        return new String(docker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
