package dev.cupel.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which tests must not run again, and how many were reported: what one JVM leaves to the next (see the script `suite`).
record Over(Set<String> tests, int reported) {

    static Over read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? new Over(Set.of(), 0)
                : new Over(new HashSet<>(lines.subList(1, lines.size())), Integer.parseInt(lines.getFirst()));
    }

    void write(Path file) {
        try {
            Files.write(file, Stream.concat(Stream.of(Integer.toString(reported)), tests.stream()).toList());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
