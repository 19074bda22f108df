/// A PostgreSQL of our own for a machine that has none: unpacked, started before the application, stopped after it.
///
/// May use: nothing of ours. Start reading at [dev.cupel.store.embedded.EmbeddedPostgres].
/// Why so: one dialect everywhere, without asking a newcomer to install a server. It keeps what it acknowledged through
/// `kill -9`, refuses
/// other local users, and never runs as root.
@NullMarked
package dev.cupel.store.embedded;

import org.jspecify.annotations.NullMarked;
