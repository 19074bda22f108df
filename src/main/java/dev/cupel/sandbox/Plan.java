package dev.cupel.sandbox;

import dev.cupel.domain.SourceTree;
import java.util.List;

/// Everything one sandbox is to do.
///
/// @param image the image's digest
/// @param sources laid where builds read and runs import: the learner's files and the given ones
/// @param given copied into the working folder of every run
/// @param steps in order; ids are unique
/// @param primer what a sandbox that waits for such plans may have started beforehand; empty for nothing
public record Plan(String image, SourceTree sources, SourceTree given, List<Step> steps, List<String> primer) {
    /// A plan that nothing is started for beforehand.
    public Plan(String image, SourceTree sources, SourceTree given, List<Step> steps) {
        this(image, sources, given, steps, List.of());
    }

    /// The same, served soonest by a sandbox in which this was started.
    public Plan primedBy(List<String> command) {
        return new Plan(image, sources, given, steps, command);
    }
}
