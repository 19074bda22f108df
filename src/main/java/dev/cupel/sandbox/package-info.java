/// THE WALL: a [dev.cupel.sandbox.Plan] goes in, a [dev.cupel.sandbox.Report] comes out, and nothing else does.
///
/// May use: `domain`. Start reading at [dev.cupel.sandbox.Sandbox]. Backends live in rooms below this one; only
/// `Wiring` sees them.
/// Why so: one call without a session makes Docker and Kubernetes the same thing, and nothing of one submission can
/// reach the next.
@NullMarked
package dev.cupel.sandbox;

import org.jspecify.annotations.NullMarked;
