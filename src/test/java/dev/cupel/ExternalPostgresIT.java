package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;

/// The whole way against a PostgreSQL of the operator's own.
class ExternalPostgresIT {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final int POSTGRES = 5432;

    @TempDir
    Path data;

    @Test
    void a_submission_is_graded_with_an_external_database() {
        var image = new ImageFromDockerfile("cupel-test/postgres", false)
                .withFileFromPath(".", Path.of("src/test/docker/postgres"));
        try (GenericContainer<?> postgres = new GenericContainer<>(image)
                .withEnv("POSTGRES_PASSWORD", "external")
                .withExposedPorts(POSTGRES)
                .waitingFor(Wait.forListeningPort())) {
            postgres.start();
            String url =
                    "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getMappedPort(POSTGRES) + "/postgres";
            Map<String, String> settings = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", url,
                    "QUARKUS_DATASOURCE_USERNAME", "postgres",
                    "QUARKUS_DATASOURCE_PASSWORD", "external");
            try (RunningCupel cupel = RunningCupel.start(data, settings)) {
                cupel.createCourse("external");
                cupel.put("external", "sum", CASES.resolve("sum")).then().statusCode(201);
                var answer = cupel.submit(
                        "external", "sum", "ada", "python", RunningCupel.files(CASES.resolve("passed/python")));
                assertThat(answer.statusCode()).isEqualTo(201);
                assertThat(answer.<String>path("verdict")).isEqualTo("passed");
            }
        }
        assertThat(Files.exists(data.resolve("postgres")))
                .as("no embedded database was made")
                .isFalse();
    }
}
