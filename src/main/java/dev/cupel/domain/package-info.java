/// The words of grading, as records and sealed types; no behaviour that needs the outside.
///
/// May use: `java.*` and JSpecify only. Start reading at [dev.cupel.domain.Assignment] (what is asked),
/// [dev.cupel.domain.Submission] (what is handed in) and [dev.cupel.domain.Feedback] (what comes back).
/// Why so: every other room speaks in these types, so a reader who knows them can open any room first.
@NullMarked
package dev.cupel.domain;

import org.jspecify.annotations.NullMarked;
