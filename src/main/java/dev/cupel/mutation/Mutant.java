package dev.cupel.mutation;

import dev.cupel.domain.SourceTree;

/// A program with one fault in it.
///
/// @param original the line as it was, without its indentation
/// @param mutated the line as it is
/// @param files all files, with the fault
public record Mutant(String path, int line, String original, String mutated, SourceTree files) {}
