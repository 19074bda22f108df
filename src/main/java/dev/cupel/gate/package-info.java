/// The gate: an uploaded bundle is tried before any learner meets it, and becomes current only if it holds.
///
/// May use: `domain`, `queue` (JobHandler), `store`, `language`, `sandbox`, `bundle`, `grading` (Examiner), `mutation`.
/// Start
/// reading at [dev.cupel.gate.Rehearsal] (what is tried, in which order) and [dev.cupel.gate.ValidateVersion] (the
/// job).
/// Why so: suites are what instructors fear to break. Whatever a suite does wrong shall be seen here, by its author,
/// and
/// never first by a lecture of learners: solutions that do something else, tests that flicker, limits without headroom,
/// a starter that passes, tests that cannot fail.
@NullMarked
package dev.cupel.gate;

import org.jspecify.annotations.NullMarked;
