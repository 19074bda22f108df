package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;

/// Everything that grading one submission needs to know, read once.
///
/// @param terms what reports of unit suites are held to
record HandedIn(Assignment assignment, Language language, SourceTree files, SuiteTerms terms) {}
