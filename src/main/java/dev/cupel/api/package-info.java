/// HTTP and JSON: thin resources, one a noun, over the rooms that know what to do.
///
/// May use: `domain`, `intake`, `store`, `queue` (to read and to wait), `language`, `access`, `rates`, `receipt`,
/// `bundle` (limits), `canary` (what it found), `yaml` (amounts). Start reading at [dev.cupel.api.HandInResource]; how
/// refusals look is in [dev.cupel.api.ProblemMapper].
/// Why so: what callers see is a `…Body` or a `…View` record with one static factory, never a domain type, so the
/// contract changes only where somebody means to change it.
@NullMarked
package dev.cupel.api;

import org.jspecify.annotations.NullMarked;
