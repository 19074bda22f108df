package dev.cupel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/assignment.md` names every key, and shows nothing that no integration test runs.
class ReferencePageTest {
    private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");
    private static final List<Path> RUN = List.of(
            Path.of("examples"),
            Path.of("src/test/resources/kinds"),
            Path.of("src/test/resources/environments"),
            Path.of("src/test/resources/calls/bundles"));

    @Test
    void every_line_that_it_shows_is_run_by_a_test() throws IOException {
        Set<String> run = new HashSet<>();
        for (Path folder : RUN) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.endsWith("assignment.yaml")).toList()) {
                    Files.readAllLines(file).forEach(line -> run.add(line.strip()));
                }
            }
        }
        List<String> shown = YAML.matcher(page())
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(String::strip)
                .toList();
        assertThat(shown)
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(run).contains(line));
    }

    @Test
    void it_names_every_key() throws IOException {
        String page = page();
        List<String> keys = Stream.of(
                        BundleReader.KEYS,
                        AboutReader.KEYS,
                        IoReader.KEYS,
                        CallReader.KEYS,
                        UnitReader.KEYS,
                        ScriptReader.KEYS,
                        StyleReader.KEYS)
                .flatMap(List::stream)
                .toList();
        assertThat(keys).allSatisfy(key -> assertThat(page).containsPattern("`" + key + "`"));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/assignment.md"));
    }
}
