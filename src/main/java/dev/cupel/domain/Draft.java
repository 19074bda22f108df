package dev.cupel.domain;

import java.util.List;

/// A program somebody wants to see run, without a grade.
///
/// @param limits on top of the language's
public record Draft(SourceTree files, Content stdin, List<String> args, LimitChanges limits) {}
