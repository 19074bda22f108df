/// Bundles in formats that others made: each is put into the words of an `assignment.yaml`, and read as one.
///
/// May use: `domain`, `yaml`, `language`. Start reading at [dev.cupel.bundle.foreign.ForeignFormats].
/// Why so: one reader decides what an assignment may be, so that a package from elsewhere is held to the same rules,
/// and
/// what it becomes can be looked at. What cannot be carried over is said, item by item, and never dropped in silence.
@NullMarked
package dev.cupel.bundle.foreign;

import org.jspecify.annotations.NullMarked;
