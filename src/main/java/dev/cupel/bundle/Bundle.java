package dev.cupel.bundle;

import dev.cupel.domain.Assignment;
import java.util.List;

/// A bundle that could be read.
///
/// @param warnings what its author may want to know, in words; nothing that keeps it from being used
public record Bundle(Assignment assignment, List<String> warnings) {}
