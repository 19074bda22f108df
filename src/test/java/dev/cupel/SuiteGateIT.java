package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with a suite is said before any learner meets it: `src/test/resources/gate/`.
class SuiteGateIT {
    private static final Path BUNDLES = Path.of("src/test/resources/gate");

    @TempDir
    static Path data;

    private static RunningCupel cupel;

    @BeforeAll
    static void start() {
        cupel = RunningCupel.start(data, Map.of("CUPEL_VALIDATION_REPETITIONS", "3", "CUPEL_VALIDATION_MUTANTS", "12"));
        cupel.createCourse("gate");
    }

    @AfterAll
    static void stop() {
        cupel.close();
        assertThat(cupel.log()).as("the log holds no stack trace").doesNotContain("\tat ");
        assertThat(RunningCupel.sandboxes(data)).isEmpty();
    }

    @Test
    void a_suite_that_holds_is_ready_and_hears_what_it_does_not_notice() {
        JsonPath version = put("good");
        assertThat(version.getString("state")).as(version.prettify()).isEqualTo("ready");
        assertThat(version.getList("validation.faults")).isEmpty();
        assertThat(version.getList("validation.neverFailed")).isEmpty();
        assertThat(version.getDouble("validation.headroom[0].factor")).isGreaterThan(1.1);
        assertThat(version.getList("validation.survivors"))
                .as("the special case of a thousand is tried by no test")
                .isNotEmpty();
        assertThat(version.getString("validation.survivors[0].path")).isEqualTo("clamp.py");
    }

    @Test
    void a_flaky_test_is_named() {
        JsonPath version = put("flaky");
        assertThat(version.getString("state")).as(version.prettify()).isEqualTo("invalid");
        assertThat(version.getList("validation.faults", String.class))
                .singleElement()
                .asString()
                .startsWith("The test `coin` is flaky: of good it said partial with");
    }

    @Test
    void a_starter_that_passes_is_refused() {
        JsonPath version = put("starter-passes");
        assertThat(version.getString("state")).isEqualTo("invalid");
        assertThat(version.getList("validation.faults"))
                .containsExactly("The starter for python passes every test as it is.");
    }

    @Test
    void a_test_that_cannot_fail_is_found() {
        JsonPath version = put("cannot-fail");
        assertThat(version.getString("state")).as(version.prettify()).isEqualTo("invalid");
        assertThat(version.getList("validation.neverFailed")).containsExactly("anything");
        assertThat(version.getList("validation.faults", String.class))
                .singleElement()
                .asString()
                .startsWith("Nothing that was tried fails the test `anything`");
    }

    @Test
    void a_limit_without_headroom_is_refused_with_what_was_measured() {
        JsonPath version = put("tight");
        assertThat(version.getString("state")).as(version.prettify()).isEqualTo("invalid");
        assertThat(version.getString("validation.headroom[0].limit")).isEqualTo("wall");
        assertThat(version.getList("validation.faults", String.class))
                .singleElement()
                .asString()
                .startsWith("good comes near a limit: the test `patience` used");
    }

    @Test
    void progress_can_be_followed_and_taken_up_again() throws IOException, InterruptedException {
        cupel.asAdmin()
                .contentType("application/zip")
                .body(RunningCupel.zip(BUNDLES.resolve("good")))
                .put("/courses/gate/assignments/followed")
                .then()
                .statusCode(201);
        List<String> events = follow("0");
        assertThat(events).startsWith("id:1", "event:started");
        assertThat(events).contains("event:step").last().asString().startsWith("data:{");
        assertThat(events.getLast()).contains("\"state\":\"ready\"").contains("\"survivors\"");
        assertThat(events.stream().filter(line -> line.contains("\"phase\"")).toList())
                .anyMatch(line -> line.contains("\"phase\":\"solutions\""))
                .anyMatch(line -> line.contains("\"phase\":\"repetitions\""))
                .anyMatch(line -> line.contains("\"phase\":\"starter\""));

        List<String> again = follow("3");
        assertThat(again).doesNotContain("event:started").contains("event:ready");
        long all = events.stream().filter(line -> line.startsWith("id:")).count();
        assertThat(again.stream().filter(line -> line.startsWith("id:")).count())
                .isEqualTo(all - 3);
        assertThat(follow(Long.toString(all))).as("all was heard").isEmpty();
    }

    private static JsonPath put(String bundle) {
        Response answer = cupel.put("gate", bundle, BUNDLES.resolve(bundle));
        while ("validating".equals(answer.path("state"))) {
            answer = cupel.asAdmin().get("/courses/gate/assignments/" + bundle + "?version=1&wait=60");
        }
        return answer.jsonPath();
    }

    /// The lines of an event stream that has come to its end, without comments and empty ones.
    private static List<String> follow(String last) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(cupel.url() + "/api/v1/courses/gate/assignments/followed/versions/1/events"))
                .header("Authorization", "Bearer " + RunningCupel.KEY)
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", last)
                .build();
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<String> lines =
                        client.send(request, BodyHandlers.ofLines()).body()) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith(":"))
                    .toList();
        }
    }
}
