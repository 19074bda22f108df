package dev.cupel.canary;

import dev.cupel.canary.Finding.Outcome;
import dev.cupel.domain.Content;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.Step.Place;
import java.util.List;
import java.util.Map;

/// One hostile program, and how to tell from its end whether the limit bites.
///
/// @param limit the name of the limit that it attacks
/// @param program its name at the `canary` program that is in every image
/// @param limits what it is given
record Attack(String limit, String program, Place place, Limits limits, Judge judge) {
    /// Tells from what was seen of an attack whether its limit bites.
    interface Judge {
        Finding judge(Attack attack, Seen seen);
    }

    Step step() {
        return new Step(
                program,
                null,
                place,
                List.of("/opt/cupel/canary", program),
                Map.of(),
                Content.EMPTY,
                SourceTree.EMPTY,
                limits,
                false,
                Map.of());
    }

    Finding bites(String detail) {
        return new Finding(limit, Outcome.BITES, detail);
    }

    Finding covered(String detail) {
        return new Finding(limit, Outcome.COVERED, detail);
    }

    Finding fails(String detail) {
        return new Finding(limit, Outcome.FAILS, detail);
    }
}
