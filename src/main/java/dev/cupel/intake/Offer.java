package dev.cupel.intake;

import dev.cupel.domain.SourceTree;
import org.jspecify.annotations.Nullable;

/// What somebody wants to hand in, before anybody has looked at it.
///
/// @param language null where they leave it to us
/// @param zipped whether it came as an archive, in which one folder around everything means nothing
public record Offer(String learner, @Nullable String language, SourceTree files, boolean zipped) {}
