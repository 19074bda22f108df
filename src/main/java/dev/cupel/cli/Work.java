package dev.cupel.cli;

import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;

/// What is to be graded.
record Work(Language language, SourceTree files) {}
