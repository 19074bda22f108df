package dev.cupel.domain;

/// A grade with its feedback for each audience.
///
/// @param image the digest of the image it was graded in
/// @param staff everything
/// @param learner what a learner may see
public record Marked(Grade grade, String image, Feedback staff, Feedback learner) {}
