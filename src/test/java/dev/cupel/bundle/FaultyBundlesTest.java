package dev.cupel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Rejected.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The first line of each faulty bundle says which faults it has: `# expect: LINE WORDS; LINE WORDS …`.
class FaultyBundlesTest {
    private static final String EXPECT = "# expect: ";

    static List<Path> bundles() throws IOException {
        return Bundles.in("src/test/resources/bundles/faulty");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_fault_is_told_with_its_line_and_no_other(Path folder) throws IOException {
        List<Fault> faults = Bundles.faultsOf(Folder.read(folder, ArchiveLimits.BUNDLE));
        List<Expected> expected = expected(folder);
        assertThat(expected)
                .as("what is expected of %s", faults)
                .allMatch(fault -> faults.stream().anyMatch(fault::isToldBy));
        assertThat(faults)
                .allMatch(fault -> expected.stream().map(Expected::pointer).anyMatch(at -> at.equals(fault.pointer())));
    }

    private static List<Expected> expected(Path folder) throws IOException {
        String first = Files.readAllLines(folder.resolve("assignment.yaml")).getFirst();
        assertThat(first).startsWith(EXPECT);
        return Stream.of(first.substring(EXPECT.length()).split(";"))
                .map(String::strip)
                .map(Expected::parse)
                .toList();
    }

    private record Expected(String pointer, String words) {
        static Expected parse(String text) {
            String[] parts = (text + " ").split(" ", 2);
            return new Expected("assignment.yaml:" + parts[0], parts[1].strip());
        }

        boolean isToldBy(Fault fault) {
            return pointer.equals(fault.pointer()) && fault.detail().contains(words);
        }
    }
}
