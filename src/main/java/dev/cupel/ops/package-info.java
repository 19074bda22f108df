/// What the people who run Cupel need: readiness, metrics, the janitor, and the examples of a first start.
///
/// May use: `domain`, `queue`, `store`, `sandbox`, `language`, `canary`, `access`, `bundle`, `intake` (to hand in the
/// examples as anybody would). Start reading at [dev.cupel.ops.SandboxReady].
/// Why so: nothing on a submission's way depends on any of this.
@NullMarked
package dev.cupel.ops;

import org.jspecify.annotations.NullMarked;
