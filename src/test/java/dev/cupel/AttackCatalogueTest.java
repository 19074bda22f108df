package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The attacks as they lie in `src/test/resources/hostile/`; [HostileIT] hands them in.
class AttackCatalogueTest {
    private static final int ENTRIES = 100;

    @Test
    void every_entry_of_the_catalogue_is_tried_somewhere() throws IOException {
        Set<String> tried = new TreeSet<>();
        Attack.all().forEach(attack -> tried.addAll(attack.numbers()));
        for (String line : Files.readAllLines(Attack.FOLDER.resolve("elsewhere.txt"))) {
            if (!line.startsWith("#")) tried.addAll(List.of(line.split(" \\| ", -1)[0].split(", ", -1)));
        }
        assertThat(tried)
                .containsAll(IntStream.rangeClosed(1, ENTRIES)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void a_program_is_named_by_the_first_entry_it_is_an_example_of() {
        assertThat(Stream.concat(Attack.all().stream(), HostileArchives.all().stream()))
                .allSatisfy(attack -> {
                    String number = attack.numbers().getFirst();
                    int shown = number.startsWith("x")
                            ? ENTRIES + Integer.parseInt(number.substring(1))
                            : Integer.parseInt(number);
                    assertThat(attack.name()).startsWith("%03d-".formatted(shown));
                });
    }
}
