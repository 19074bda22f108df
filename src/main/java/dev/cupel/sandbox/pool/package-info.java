/// Sandboxes that are started and unused before anybody needs them: a start is the dearest part of a short
/// grading, and it need not be waited for. Each is taken once; nothing is ever given back. It may use the
/// domain and the protocol's [dev.cupel.sandbox.protocol.Seat]; what a seat is made of, a backend knows.
///
/// Start reading at [Pool].
@NullMarked
package dev.cupel.sandbox.pool;

import org.jspecify.annotations.NullMarked;
