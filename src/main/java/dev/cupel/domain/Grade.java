package dev.cupel.domain;

/// The mark: the worst verdict and the points reached of those to be had.
public record Grade(Verdict verdict, Points score, Points maxScore) {}
