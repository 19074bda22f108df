/// Cupel: takes a learner's code, tests it in a container used once, and says what it is worth.
///
/// The rooms are the packages below; `Wiring` is the only class that may see all of them, and `CommandWiring` its
/// like for commands.
@NullMarked
package dev.cupel;

import org.jspecify.annotations.NullMarked;
