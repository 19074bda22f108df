/// Right solutions with a fault put in: what a suite should notice.
///
/// May use: `domain`, `language`. Start reading at [dev.cupel.mutation.Mutator].
/// Why so: nobody can say what a suite looks at by reading it. A program that is wrong in one place, and passes all the
/// same, says it with file and line. Faults are put in by looking at words and signs alone, by rules that nearly all
/// languages share, so that a language needs no more than to say how it writes comments and texts.
@NullMarked
package dev.cupel.mutation;

import org.jspecify.annotations.NullMarked;
