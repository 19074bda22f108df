/// A zip or a folder becomes an Assignment, or a list of everything that is wrong with it.
///
/// May use: `domain`, `language`, `yaml`; `store` only in [dev.cupel.bundle.Assignments], which reads what was kept.
/// Start reading at [dev.cupel.bundle.BundleReader] (one small reader a section
/// of `assignment.yaml` hangs below it) and [dev.cupel.bundle.Archive] (the zip itself, also of what learners hand in).
/// Why so: an author gets all faults in one answer, each with file and line, before anything is stored or run. Readers
/// therefore never stop at a fault; they add it, answer what can still be said, and only the end decides.
@NullMarked
package dev.cupel.bundle;

import org.jspecify.annotations.NullMarked;
