package dev.cupel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Assignment;
import dev.cupel.language.SampleLanguages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
    static List<Path> examples() throws IOException {
        return Bundles.in("examples");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_a_bundle_without_fault_or_warning(Path folder) {
        Bundle bundle = Bundles.read(folder);
        assertThat(bundle.warnings()).isEmpty();
        assertThat(bundle.assignment().description()).isNotBlank();
        assertThat(bundle.assignment().solutions()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void its_solutions_are_what_a_learner_may_hand_in(Path folder) {
        Assignment assignment = Bundles.read(folder).assignment();
        assignment.solutions().forEach(solution -> {
            var accepted = AcceptedFiles.of(assignment, SampleLanguages.five().get(solution.language()));
            assertThat(accepted.faultsOf(solution.files())).isEmpty();
            assertThat(accepted.fitting(solution.files())).isEqualTo(solution.files());
        });
    }
}
