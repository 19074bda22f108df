/// The Docker backend: one container a sitting, hardened, removed whatever happens.
///
/// May use: `domain`, `sandbox`, `sandbox.protocol`, and docker-java, which nobody else may. Start reading at
/// [dev.cupel.sandbox.docker.Hardening], then [dev.cupel.sandbox.docker.DockerSandbox].
/// Why so: the daemon's socket is worth root; the code that holds it must fit in a reader's head.
@NullMarked
package dev.cupel.sandbox.docker;

import org.jspecify.annotations.NullMarked;
