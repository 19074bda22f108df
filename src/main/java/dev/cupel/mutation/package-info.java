/// To come.
@NullMarked
package dev.cupel.mutation;

import org.jspecify.annotations.NullMarked;
