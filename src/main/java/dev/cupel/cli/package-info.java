/// The commands of a terminal: an author checks and grades a bundle, pushes it, and anybody hands in.
///
/// May use: `domain`, `language`, `bundle`, `intake` (the same check of what is handed in), `sandbox`, `grading` (as a
/// [dev.cupel.grading.DryRun]). Start reading at [dev.cupel.cli.Commands].
/// Why so: a command is a process of its own that starts neither the application nor a database. What it shares with
/// the service it takes from the same rooms, so that both say the same; what it asks of a running service goes over
/// HTTP like anybody's request.
@NullMarked
package dev.cupel.cli;

import org.jspecify.annotations.NullMarked;
