package dev.cupel.sandbox;

import dev.cupel.domain.SourceTree;
import java.util.List;

/// Everything one sandbox is to do.
///
/// @param image the image's digest
/// @param sources laid where builds read and runs import: the learner's files and the given ones
/// @param given copied into the working folder of every run
/// @param steps in order; ids are unique
public record Plan(String image, SourceTree sources, SourceTree given, List<Step> steps) {}
