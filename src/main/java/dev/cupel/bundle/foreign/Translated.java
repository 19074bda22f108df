package dev.cupel.bundle.foreign;

import dev.cupel.domain.SourceTree;
import java.util.List;

/// A package in the words of an `assignment.yaml`.
///
/// @param files with the `assignment.yaml` among them
/// @param report what was understood how, and what could not be carried over, a sentence each
public record Translated(SourceTree files, List<String> report) {}
