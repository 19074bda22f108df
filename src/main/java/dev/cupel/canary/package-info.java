/// Trying what every sandbox promises, with hostile programs, before anybody's work is put into one.
///
/// May use: `domain`, `language` (which image), `sandbox` (through the very door that submissions take) and
/// `queue` (the worker claims nothing before the proof). Start reading at [dev.cupel.canary.Attacks], then
/// [dev.cupel.canary.Canary].
/// Why so: kernels, engines and their settings differ between hosts, and a limit that a host quietly ignores looks like
/// one that holds. Only an attack tells them apart.
@NullMarked
package dev.cupel.canary;

import org.jspecify.annotations.NullMarked;
