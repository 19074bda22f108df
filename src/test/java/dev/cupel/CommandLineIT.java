package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands as somebody types them: the packaged program, as a process of its own.
class CommandLineIT {
    private static final Path GOOD = Path.of("src/test/resources/gate/good");

    @TempDir
    Path folder;

    @Test
    void every_fault_is_told_with_its_line_and_nobody_is_asked() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("assignment.yaml"), """
                titel: Typing errors
                languages: [python, pyton]
                submission: {files: [a.py]}
                tests:
                  - {name: a, stdout: x, points: -1}
                  - {name: a, stdin: {from: missing.in}, stdout: x}
                """);
        Ended ended = cupel(Map.of("DOCKER_HOST", "unix:///nowhere"), "check", folder.toString());
        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said())
                .contains(folder + "/assignment.yaml:1: ", "unknown key `titel`")
                .contains(folder + "/assignment.yaml:2: ", "unknown language `pyton`")
                .contains(folder + "/assignment.yaml:5: ", folder + "/assignment.yaml:6: ", "missing.in")
                .doesNotContain("\u001b");
        assertThat(cupel(Map.of(), "check", "examples/hailstone").code()).isZero();
        assertThat(cupel(Map.of(), "check").code()).isEqualTo(2);
        assertThat(cupel(Map.of(), "--help").said()).contains("check", "grade", "push", "submit");
        assertThat(cupel(Map.of(), "completion", "bash").said()).contains("complete");
    }

    @Test
    void what_the_service_would_say_is_said_here() throws IOException, InterruptedException {
        Ended right = cupel(Map.of(), "grade", GOOD.toString(), "--solution", "good");
        assertThat(right.code()).as(right.said()).isZero();
        Ended wrong = cupel(Map.of(), "grade", GOOD.toString(), "--solution", GOOD + "/no-lower");
        assertThat(wrong.code()).as(wrong.said()).isEqualTo(1);
        assertThat(wrong.said()).contains("below", "expected “0”, got “-3”");
        Map<String, String> brief = Map.of("CUPEL_VALIDATION_MUTANTS", "6", "CUPEL_VALIDATION_REPETITIONS", "2");
        Ended whole = cupel(brief, "grade", GOOD.toString());
        assertThat(whole.code()).as(whole.said()).isZero();
        assertThat(whole.said()).contains("All 2 solutions did what the bundle says.");
        Ended without = cupel(Map.of("DOCKER_HOST", "unix:///nowhere"), "grade", GOOD.toString());
        assertThat(without.code()).as(without.said()).isEqualTo(3);
        assertThat(without.said()).contains("No Docker engine answers");
    }

    @Test
    void a_bundle_is_pushed_and_a_program_handed_in(@TempDir Path data) throws IOException, InterruptedException {
        try (RunningCupel cupel = RunningCupel.start(data)) {
            cupel.createCourse("cli");
            Map<String, String> service = Map.of("CUPEL_URL", cupel.url(), "CUPEL_KEY", RunningCupel.KEY);
            Ended pushed = cupel(service, "push", GOOD.toString(), "cli/clamp");
            assertThat(pushed.code()).as(pushed.said()).isZero();
            assertThat(pushed.said()).doesNotContain(RunningCupel.KEY);
            String right = GOOD + "/good/clamp.py";
            Ended passed = cupel(service, "submit", "cli/clamp", right, "--learner", "ada");
            assertThat(passed.code()).as(passed.said()).isZero();
            String wrong = GOOD + "/no-lower/clamp.py";
            Ended failed = cupel(service, "submit", "cli/clamp", wrong, "--learner", "ada");
            assertThat(failed.code()).as(failed.said()).isEqualTo(1);
            Ended refused = cupel(service, "push", "src/test/resources/gate/starter-passes", "cli/refused");
            assertThat(refused.code()).as(refused.said()).isEqualTo(1);
            assertThat(refused.said()).contains("The starter for python passes every test as it is.");
        }
        Ended nobody = cupel(
                Map.of("CUPEL_URL", "http://localhost:9", "CUPEL_KEY", "k"), "push", GOOD.toString(), "cli/clamp");
        assertThat(nobody.code()).as(nobody.said()).isEqualTo(3);
    }

    private record Ended(int code, String said) {}

    private Ended cupel(Map<String, String> settings, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("cupel.jar")));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(settings);
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(said));
    }
}
