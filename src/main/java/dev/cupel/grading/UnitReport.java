package dev.cupel.grading;

import dev.cupel.domain.TestCase.Unit;
import dev.cupel.sandbox.StepReport;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a suite's process said of its tests: claims, in the order they came. How far they are believed stands in this
/// package's description.
///
/// @param claims by id, without the canaries
/// @param complete whether the end line came and counted the tests as they were read
/// @param reliable whether the canaries failed, as they must
/// @param touched whether somebody else than the harness wrote to it
record UnitReport(Map<String, Claim> claims, List<Broken> broken, boolean complete, boolean reliable, boolean touched) {
    static UnitReport of(SuiteKind kind, Unit unit, StepReport step, Seal seal) {
        return switch (kind) {
            case HARNESS -> fromHarness(step, seal);
            case FRAMEWORK, COMMAND -> JUnitXml.read(step.files().get(SuiteKind.report(unit)));
        };
    }

    static UnitReport fromHarness(StepReport step, Seal seal) {
        return new UnitReportReader(seal.nonce(step.id()), seal.canaries(step.id())).read(step.report());
    }

    /// What was said of one test.
    ///
    /// @param twice whether its id came more than once, so that nothing said of it is believed
    record Claim(
            String id, Outcome outcome, String message, String trace, String stdout, Duration took, boolean twice) {

        Claim repeated() {
            return new Claim(id, outcome, message, trace, stdout, took, true);
        }
    }

    /// How a test ended, in the harness's words.
    enum Outcome {
        PASSED,
        FAILED,
        ERROR,
        SKIPPED;

        static Optional<Outcome> of(String word) {
            for (Outcome outcome : values()) {
                if (outcome.name().toLowerCase(Locale.ROOT).equals(word)) return Optional.of(outcome);
            }
            return Optional.empty();
        }
    }

    /// A file of the suite that could not be loaded; its tests are missing.
    record Broken(String file, String message, String trace) {
        boolean holds(String id) {
            return id.startsWith(file + "::") || id.startsWith(file + ".");
        }
    }

    /// The ids of tests that ran, each once: what a reference solution's report promises of others.
    List<String> ran() {
        return claims.values().stream()
                .filter(claim -> claim.outcome() != Outcome.SKIPPED && !claim.twice())
                .map(Claim::id)
                .toList();
    }

    /// Why the test with this id is missing, as far as the report knows: its own file could not be loaded, or all of
    /// the suite came to its end without it.
    Optional<Broken> brokenFor(String id) {
        return broken.stream()
                .filter(file -> file.holds(id))
                .findFirst()
                .or(() -> complete ? broken.stream().findFirst() : Optional.empty());
    }

    UnitReport {
        claims = new LinkedHashMap<>(claims);
        broken = List.copyOf(broken);
    }
}
