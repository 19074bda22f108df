/// From facts to marks: what a sandbox is to do, and what came of it.
///
/// May use: `domain`, `queue` (JobHandler), `store`, `language`, `sandbox`, `bundle`, `receipt`. Start reading at
/// [dev.cupel.grading.Planner] (before the sandbox) and [dev.cupel.grading.Marking] (after it).
/// Why so: facts (`Exit`, output, usage) and judgement (`Verdict`, points, words) are different types, and only this
/// room turns the one into the other. Nothing in the pure part of it reads a clock, a file or a table.
///
/// ## How far an answer to a call is believed
/// The process that answers calls is the learner's, and whoever takes it over can answer anything. It is asked one call
/// at a time and never told what is expected ([dev.cupel.grading.CallLines]); its answers are values, compared here
/// ([dev.cupel.grading.Sameness]). So an answer is a claim that proves itself: whoever forges the right one knows it.
/// A line too many, too few or malformed does not pass, and neither does a process that ends badly.
///
/// ## How far a unit report is believed
/// An `io` test is judged outside the sandbox on what came out of it; the only way to its points is the right output.
/// A unit suite runs in one process with the learner's code, so its report is a *claim*: whoever takes over that
/// process can write any line. It is read as hostile input and believed only this far:
/// - **Which tests there are** is not the report's to say. The ids that a solution of the author's reported when the
///   bundle was validated are the rows; each must be reported, and one that is missing fails. Ids nobody expects earn
///   nothing and are not shown.
/// - **An id reported twice** is not believed in either version: that test fails. So a line written by the learner's
///   code beside the harness's own costs the point it wanted to earn.
/// - **A test skipped** that the reference did not skip fails.
/// - **A line without the nonce** of its step, which only the harness was told ([dev.cupel.grading.Seal]), is
///   not read. Nor are lines after the end line, or lines too long, malformed, or beyond the number of tests
///   read.
/// - **The canaries** ([dev.cupel.grading.Canaries]), tests that assert something false before and after all
///   others, must have failed. If one passed, skipped or is missing, nothing of that run counts.
/// - **A report without its end line** (the process left early, was stopped, or lost lines) keeps what was reported
///   until then, since one test's failure never voids another's; all the rest fails with the run's own fate.
/// - **Verdicts about resources** come from the runner's measurements, never from the report; its times are for show.
///   The one exception costs nothing: a language's out-of-memory word in a failed test's message names the failure.
///
/// What looks like tampering becomes a flag for staff ([dev.cupel.grading.Integrity]); what honest code may cause does
/// not. Flags never take points away: the rules above do.
///
/// What is left is a learner who reads the nonce in memory and forges a whole report in the harness's name. It takes
/// intent, and leaves traces in the source: unit suites are tamper-evident, not tamper-proof. Where it matters, ask
/// with `call` and `io` tests.
@NullMarked
package dev.cupel.grading;

import org.jspecify.annotations.NullMarked;
