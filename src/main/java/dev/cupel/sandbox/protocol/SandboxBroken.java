package dev.cupel.sandbox.protocol;

import java.io.IOException;

/// The runner could not clean up behind the step before: this sandbox is used up, the next step needs another.
final class SandboxBroken extends IOException {
    private static final long serialVersionUID = 1L;

    SandboxBroken(String reason) {
        super(reason);
    }
}
