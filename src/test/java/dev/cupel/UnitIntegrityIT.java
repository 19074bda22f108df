package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who tampers with a unit suite earns nothing by it and is flagged; who is only wrong is not:
/// `src/test/resources/hostile/unit/`.
class UnitIntegrityIT {
    private static final Path HOSTILE = Path.of("src/test/resources/hostile/unit");
    private static final Path SUITES = HOSTILE.resolve("suites");
    private static final Pattern EXPECTED = Pattern.compile(
            "(?: AS (?<as>\\S+))? EXPECT score (?<score>\\d+)(?: verdict (?<verdict>\\w+))?(?: flags (?<flags>[a-z_ ]+?))?(?: \\*/)?$");

    @TempDir
    static Path data;

    private static RunningCupel cupel;

    @BeforeAll
    static void start() throws IOException {
        cupel = RunningCupel.start(data);
        cupel.createCourse("hostile");
        for (Path suite : folders(SUITES)) {
            Response answer = cupel.put("hostile", suite.getFileName().toString(), suite);
            assertThat(answer.jsonPath().getString("state"))
                    .as(answer.asPrettyString())
                    .isEqualTo("ready");
        }
    }

    @AfterAll
    static void stop() {
        cupel.close();
        assertThat(cupel.log()).as("the log holds no stack trace").doesNotContain("\tat ");
    }

    static List<Arguments> programs() throws IOException {
        List<Arguments> programs = new ArrayList<>();
        for (Path language : folders(HOSTILE)) {
            if (language.equals(SUITES)) continue;
            try (Stream<Path> files = Files.list(language)) {
                files.sorted()
                        .forEach(file -> programs.add(argumentSet(
                                language.getFileName() + ": " + file.getFileName(),
                                language.getFileName().toString(),
                                file)));
            }
        }
        return programs;
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_comes_out_as_its_first_line_says(String language, Path program) throws IOException {
        String text = Files.readString(program);
        Matcher expected = EXPECTED.matcher(text.lines().findFirst().orElseThrow());
        assertThat(expected.find()).as("what to expect of " + program).isTrue();
        String name = expected.group("as") == null ? asked(language) : expected.group("as");

        Response answer = submit(language, text, name);

        String report = answer.asPrettyString();
        assertThat(answer.statusCode()).as(report).isEqualTo(201);
        assertThat(answer.jsonPath().getDouble("score"))
                .as(report)
                .isEqualTo(Double.parseDouble(expected.group("score")));
        List<String> flags = answer.jsonPath().getList("flags");
        if (expected.group("flags") == null) assertThat(flags).as(report).isNull();
        else
            assertThat(flags)
                    .as(report)
                    .containsExactlyInAnyOrder(expected.group("flags").split(" ", -1));
        if (expected.group("verdict") != null) {
            assertThat(answer.jsonPath().getString("verdict")).as(report).isEqualTo(expected.group("verdict"));
        }
        Response plain = cupel.submit("hostile", language, "grace", language, solution(language, "good"));
        assertThat(plain.jsonPath().getString("verdict"))
                .as(plain.asPrettyString())
                .isEqualTo("passed");
        assertThat(plain.jsonPath().getList("flags")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "python conftest.py",
                "python sitecustomize.py",
                "python pytest.py",
                "python evil.dist-info/entry_points.py",
                "javascript node_modules/assert.js",
                "java org/junit/jupiter/api/Assertions.java",
                "java module-info.java",
                "cpp gtest/gtest.h",
            })
    void a_name_that_would_change_what_the_harness_loads_is_refused(String languageAndName) {
        String[] words = languageAndName.split(" ", 2);
        Map<String, String> files = solution(words[0], "good");
        files.put(words[1], "");

        Response answer = cupel.submit("hostile", words[0], "mallory", words[0], files);

        assertThat(answer.statusCode()).as(answer.asPrettyString()).isBetween(400, 422);
    }

    @Test
    void the_end_of_one_files_process_leaves_the_others_their_results() {
        String program = """
                import os

                def add(a, b):
                    return a + b if a > 0 else os._exit(0)
                """;

        Response answer = cupel.submit("hostile", "isolated", "mallory", "python", Map.of("add.py", program));

        assertThat(answer.jsonPath().getList("tests.verdict"))
                .as(answer.asPrettyString())
                .containsExactly("runtime_error", "passed");
        assertThat(answer.jsonPath().getList("flags")).containsExactly("exited_early");
    }

    private static Response submit(String language, String program, String name) {
        Map<String, String> files = solution(language, "wrong");
        files.put(name, program);
        return cupel.submit("hostile", language, "mallory", language, files);
    }

    private static Map<String, String> solution(String language, String name) {
        return RunningCupel.files(SUITES.resolve(language).resolve("solutions").resolve(name));
    }

    private static String asked(String language) {
        return language.equals("python") ? "add.py" : "add.js";
    }

    private static List<Path> folders(Path of) throws IOException {
        try (Stream<Path> entries = Files.list(of)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
