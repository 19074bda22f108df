/// How often somebody may ask: one meter for each policy and whoever it counts.
///
/// May use: `domain`. Start reading at [dev.cupel.rates.Meters]; what each policy counts is in
/// [dev.cupel.rates.Policy], how much it allows in [dev.cupel.rates.RatesConfig].
/// Why so: meters know nothing of HTTP, so that every door can use them. They live in the memory of one process: behind
/// several processes a caller may ask so many times as often, and nobody's request waits for a shared counter.
@NullMarked
package dev.cupel.rates;

import org.jspecify.annotations.NullMarked;
