package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Every attack of `src/test/resources/hostile/`, end to end through the API, on both runtimes; each followed
/// by a plain submission. What happened is written to `target/security-report.json` and `.md`.
class HostileIT {
    /// A pattern for the names of the attacks to try, where not all are wanted.
    private static final String ONLY = System.getProperty("hostile.only", ".*");

    private static final List<AttackOutcome> OUTCOMES = new ArrayList<>();

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> attacks_end_as_they_must_on_runc() throws IOException {
        return attacks("runc");
    }

    /// Not in every run, because gVisor without KVM takes most of ten minutes for them: `bin/test --nightly` and
    /// `bin/security-report` ask for it. In every run gVisor is held to the sandbox's contract and hardening,
    /// and the canary tries it.
    @TestFactory
    @EnabledIfSystemProperty(named = "hostile.gvisor", matches = "true", disabledReason = "long; bin/test --nightly")
    List<DynamicTest> attacks_end_as_they_must_on_gvisor() throws IOException {
        return attacks("runsc");
    }

    private List<DynamicTest> attacks(String runtime) throws IOException {
        List<Attack> attacks = Stream.concat(Attack.all().stream(), HostileArchives.all().stream())
                .filter(attack -> attack.name().matches(ONLY))
                .sorted(java.util.Comparator.comparing(Attack::name))
                .toList();
        List<AttackOutcome> outcomes;
        try (Siege siege = Siege.begin(runtime, Files.createDirectory(folder.resolve(runtime)))) {
            outcomes = siege.survive(attacks);
        }
        OUTCOMES.addAll(outcomes);
        SecurityReport.write(OUTCOMES);
        return outcomes.stream()
                .map(outcome -> dynamicTest(outcome.attack() + " on " + runtime, () -> {
                    assertThat(outcome.faults()).as(outcome.toString()).isEmpty();
                    assertThat(outcome.left()).as(outcome.toString()).isEmpty();
                }))
                .toList();
    }
}
