package dev.cupel.mutation;

import dev.cupel.domain.SourceTree;

/// To come.
public record Mutant(String path, int line, String original, String mutated, SourceTree files) {}
