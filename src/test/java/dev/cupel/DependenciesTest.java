package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing comes in from outside without a line in CONTRIBUTING.md that says why.
class DependenciesTest {
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");
    private static final Pattern INSTALL = Pattern.compile("apt-get install -y --no-install-recommends([^&]*)&&");
    private static final Pattern JAR = Pattern.compile("(?m)^[^#:\\s]+:([^:\\s]+):");

    @ParameterizedTest
    @MethodSource({"artifacts", "packages", "jars"})
    void everything_from_outside_has_a_reason(String name) throws IOException {
        assertThat(Files.readAllLines(Path.of("CONTRIBUTING.md")))
                .as("a line of a table in CONTRIBUTING.md")
                .anyMatch(line -> line.startsWith("|") && line.contains("`" + name + "`"));
    }

    static Stream<String> artifacts() {
        return found(ARTIFACT, Path.of("pom.xml")).filter(name -> !name.equals("cupel"));
    }

    static Stream<String> packages() {
        return images("Dockerfile")
                .flatMap(file -> found(INSTALL, file))
                .flatMap(names -> Stream.of(names.replace('\\', ' ').strip().split("\\s+", -1)));
    }

    static Stream<String> jars() {
        return images("jars.txt").flatMap(file -> found(JAR, file));
    }

    private static Stream<Path> images(String name) {
        try (Stream<Path> folders = Files.list(Path.of("sandbox-images"))) {
            List<Path> files = folders.map(folder -> folder.resolve(name))
                    .filter(Files::exists)
                    .toList();
            return files.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(result -> result.group(1))
                    .distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
