package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
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

/// Suites in the frameworks of languages that are built only when asked for, and assignments that only one language can
/// have: `src/test/resources/languages/`. Nothing runs unless `-Dcupel.languages` asks for such a language.
class LanguageBundlesIT {
    private static final Path BUNDLES = Path.of("src/test/resources/languages");

    @TempDir
    static Path data;

    private static RunningCupel cupel;

    @BeforeAll
    static void start() {
        cupel = RunningCupel.start(data);
        cupel.createCourse("languages");
    }

    @AfterAll
    static void stop() {
        cupel.close();
        assertThat(RunningCupel.sandboxes(data)).isEmpty();
    }

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.endsWith("assignment.yaml"))
                    .map(Path::getParent)
                    .filter(folder ->
                            AskedLanguages.all().contains(folder.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("bundles")
    void each_solution_earns_what_its_author_says(Path bundle) {
        String name = BUNDLES.relativize(bundle).toString().replace('/', '-');
        Response answer = cupel.put("languages", name, bundle);
        assertThat(answer.path("state").toString()).as(answer.asPrettyString()).isEqualTo("ready");
    }
}
