/// The door: may this caller bring in this, now? What passes is kept and queued in one transaction.
///
/// May use: `domain`, `store`, `queue`, `language`, `bundle`. Start reading at [dev.cupel.intake.Intake], then
/// [dev.cupel.intake.HandInCheck], which is the same without a database.
/// Why so: everything behind the door may rely on what was checked here, so nothing is checked twice and nothing is
/// accepted and lost. A refusal is a [dev.cupel.domain.Rejected] that names every fault at once.
@NullMarked
package dev.cupel.intake;

import org.jspecify.annotations.NullMarked;
