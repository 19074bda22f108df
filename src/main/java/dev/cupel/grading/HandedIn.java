package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import java.util.List;
import java.util.Map;

/// Everything that grading one submission needs to know, read once.
///
/// @param reference by unit test, the ids that must be reported
record HandedIn(Assignment assignment, Language language, SourceTree files, Map<String, List<String>> reference) {}
