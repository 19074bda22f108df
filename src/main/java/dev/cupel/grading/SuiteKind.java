package dev.cupel.grading;

import dev.cupel.domain.TestCase.JUnitCommand;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.language.Command;
import dev.cupel.language.Language;

/// Who runs a suite and says what came of it.
enum SuiteKind {
    /// A harness of ours, on a private descriptor, with canaries.
    HARNESS,
    /// The language's framework itself, in JUnit XML.
    FRAMEWORK,
    /// A command of the author's, in JUnit XML.
    COMMAND;

    static SuiteKind of(Language language, Unit unit) {
        if (unit.command() != null) return COMMAND;
        return language.suitesNeeded().junit() ? FRAMEWORK : HARNESS;
    }

    /// Where the JUnit XML is left, relative to the working folder.
    static String report(Unit unit) {
        JUnitCommand command = unit.command();
        return command == null ? Command.REPORT : command.report();
    }

    /// Whether suites of this kind may have a build.
    boolean isBuilt() {
        return this != COMMAND;
    }
}
