package dev.cupel.grading;

import dev.cupel.domain.Submission;

/// A submission taken up to be graded.
///
/// @param suite digest of the bundle it is graded under
record Taken(Submission submission, String suite, HandedIn handedIn) {}
