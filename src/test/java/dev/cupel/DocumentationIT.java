package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the documentation tells people to type works as it stands.
class DocumentationIT {
    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

    @TempDir
    static Path data;

    private static RunningCupel cupel;

    @BeforeAll
    static void start() {
        cupel = RunningCupel.start(data);
        cupel.createCourse("examples");
        cupel.put("examples", "hailstone", Path.of("examples/hailstone")).then().statusCode(201);
    }

    @AfterAll
    static void stop() {
        cupel.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"instructors.md", "platforms.md", "operators.md", "cli.md", "formats.md"})
    void every_command_of_a_page_works(String page, @TempDir Path folder) throws IOException, InterruptedException {
        String commands = SHELL.matcher(Files.readString(Path.of("docs", page)))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
        assertThat(commands).isNotEmpty();
        ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        shell.environment().put("CUPEL_COMMAND", java + " -jar " + System.getProperty("cupel.jar"));
        shell.environment()
                .put(
                        "CUPEL_LANGUAGES",
                        Path.of("sandbox-images").toAbsolutePath().toString());
        shell.environment().put("CUPEL", cupel.url());
        shell.environment().put("KEY", RunningCupel.KEY);
        assertThat(shell.start().waitFor())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
    }
}
