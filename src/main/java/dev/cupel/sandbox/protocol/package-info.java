/// The service's side of the conversation with `runner`; the page both sides are written from is
/// `sandbox-images/runner/PROTOCOL.md`.
///
/// May use: `domain`, `sandbox`. Start reading at [dev.cupel.sandbox.protocol.Sittings], then
/// [dev.cupel.sandbox.protocol.Conversation].
/// Why so: a backend only has to carry two streams; what is said over them is the same under Docker and Kubernetes.
/// What comes from a
/// sandbox is read as hostile: sizes, sequence, nonce and names are checked before anything is believed.
@NullMarked
package dev.cupel.sandbox.protocol;

import org.jspecify.annotations.NullMarked;
