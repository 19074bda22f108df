package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every outcome in every language comes out the same: `src/test/resources/cases/`.
class GoldenCasesIT {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final int MOST_ANSWER_BYTES = 1 << 20;

    @TempDir
    static Path data;

    private static RunningCupel cupel;

    @BeforeAll
    static void start() throws IOException {
        cupel = RunningCupel.start(data);
        cupel.createCourse("golden");
        cupel.put("golden", "sum", CASES.resolve("sum")).then().statusCode(201);
        for (String language : AskedLanguages.all()) {
            if (!AskedLanguages.USUAL.contains(language)) putSumIn(language);
        }
    }

    /// The same assignment for another language, with that language's own limits and names of files.
    private static void putSumIn(String language) throws IOException {
        Path folder = Files.createDirectories(data.resolve("sum-" + language));
        String yaml = Files.readString(CASES.resolve("sum/assignment.yaml"))
                .replaceFirst("languages: .*", "languages: [" + language + "]")
                .replaceFirst("submission:\\n.*\\n", "submission: {}\n")
                .replaceFirst("limits: .*\\n", "");
        Files.writeString(folder.resolve("assignment.yaml"), yaml);
        Files.copy(CASES.resolve("sum/task.md"), folder.resolve("task.md"));
        cupel.put("golden", "sum-" + language, folder).then().statusCode(201);
    }

    @AfterAll
    static void stop() {
        cupel.close();
        assertThat(cupel.log()).as("the log holds no stack trace").doesNotContain("\tat ");
        assertThat(RunningCupel.sandboxes(data)).isEmpty();
    }

    static List<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (Path outcome : folders(CASES)) {
            if (!Files.exists(outcome.resolve("expected.json"))) continue;
            JsonNode expected =
                    new ObjectMapper().readTree(outcome.resolve("expected.json").toFile());
            for (Path language : folders(outcome)) {
                if (!AskedLanguages.all().contains(language.getFileName().toString())) continue;
                cases.add(argumentSet(
                        outcome.getFileName() + " in " + language.getFileName(),
                        language.getFileName().toString(),
                        language,
                        expected));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_golden_case_comes_out_as_it_says(String language, Path files, JsonNode expected) {
        Map<String, String> handedIn = RunningCupel.files(files);
        String assignment = AskedLanguages.USUAL.contains(language) ? "sum" : "sum-" + language;
        Response answer = cupel.submit("golden", assignment, "ada", language, handedIn);
        if (expected.has("status")) {
            assertThat(answer.statusCode()).isEqualTo(expected.get("status").asInt());
            return;
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("verdict"))
                .as(answer.asPrettyString())
                .isEqualTo(expected.get("verdict").asText());
        if (expected.has("score")) {
            assertThat(answer.jsonPath().getDouble("score"))
                    .isEqualTo(expected.get("score").asDouble());
        }
        assertThat(answer.asByteArray().length).isLessThan(MOST_ANSWER_BYTES);
    }

    private static List<Path> folders(Path of) throws IOException {
        try (Stream<Path> entries = Files.list(of)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
