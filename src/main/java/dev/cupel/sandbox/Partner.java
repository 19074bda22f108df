package dev.cupel.sandbox;

/// The other side of a step that talks: a step in a sandbox of its own, which shares nothing with the first but what
/// they say to each other.
///
/// @param plan what that sandbox does before; steps that have the same plan share it
/// @param step the one that talks
public record Partner(Plan plan, Step step) {}
