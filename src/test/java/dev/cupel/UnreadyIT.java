package dev.cupel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A worker whose Docker engine comes up late.
class UnreadyIT {
    @Test
    void it_takes_requests_says_why_it_does_not_grade_and_grades_once_it_can(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("docker.sock");
        try (RunningCupel cupel =
                RunningCupel.begin(folder.resolve("data"), Map.of("DOCKER_HOST", "unix://" + socket))) {
            await().atMost(Duration.ofSeconds(90))
                    .ignoreException(ConnectException.class)
                    .until(() -> readiness(cupel).contains("does not answer"));
            cupel.asAdmin()
                    .get("/sandbox")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("unavailable"))
                    .body("reason", equalTo("the Docker engine does not answer"));
            assertThat(cupel.log()).contains("ERROR", "nothing is graded: the Docker engine does not answer");
            cupel.createCourse("early");
            cupel.asAdmin()
                    .contentType("application/zip")
                    .body(RunningCupel.zip(Path.of("examples/hailstone")))
                    .put("/courses/early/assignments/hailstone")
                    .then()
                    .statusCode(201);

            Files.createSymbolicLink(socket, Path.of("/var/run/docker.sock"));

            await().atMost(Duration.ofMinutes(2)).until(() -> "UP".equals(status(readiness(cupel))));
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> "ready"
                            .equals(cupel.asAdmin()
                                    .get("/courses/early/assignments/hailstone")
                                    .path("state")));
        }
    }

    private static String readiness(RunningCupel cupel) {
        return given().baseUri(cupel.url()).get("/q/health/ready").asString();
    }

    private static String status(String readiness) {
        return JsonPath.from(readiness).getString("status");
    }
}
