package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A language that Cupel has never heard of is added by a folder alone.
class ToyLanguageIT {
    private static final Path TOY = Path.of("src/test/resources/languages/toy").toAbsolutePath();

    @TempDir
    Path data;

    @Test
    void a_folder_is_all_that_a_language_needs() throws IOException, InterruptedException {
        Map<String, String> settings = Map.of("CUPEL_LANGUAGES", TOY.toString());
        ProcessBuilder images = new ProcessBuilder("bin/images", "tally")
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("images.log").toFile());
        images.environment().putAll(settings);
        assertThat(images.start().waitFor()).isZero();

        try (RunningCupel cupel = RunningCupel.start(data, settings)) {
            assertThat(cupel.asAdmin().get("/languages").jsonPath().getList("id"))
                    .containsExactly("tally");
            cupel.createCourse("toys");
            Response put = cupel.put("toys", "sum", TOY.resolve("sum"));
            assertThat(put.path("state").toString()).as(put.asPrettyString()).isEqualTo("ready");
            Response graded = cupel.submit(
                    "toys", "sum", "ada", "tally", Map.of("sum.tally", "read a b\nadd a b\nadd b a\nprint a\n"));
            assertThat(graded.path("verdict").toString())
                    .as(graded.asPrettyString())
                    .isEqualTo("passed");
        }
    }
}
