package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each example's own solutions do what the example says of them.
class ExamplesIT {
    @TempDir
    static Path data;

    private static RunningCupel cupel;

    @BeforeAll
    static void start() {
        cupel = RunningCupel.start(data);
        cupel.createCourse("try");
    }

    @AfterAll
    static void stop() {
        cupel.close();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("examples"))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_ready_after_its_own_solutions(Path example) {
        var answer = cupel.put("try", example.getFileName().toString(), example);
        assertThat(answer.statusCode()).as(answer.asPrettyString()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("state"))
                .as(answer.asPrettyString())
                .isEqualTo("ready");
        assertThat(answer.jsonPath().getList("validation.trials")).hasSizeGreaterThanOrEqualTo(3);
    }
}
