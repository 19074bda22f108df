package dev.cupel.sandbox.protocol;

import java.io.IOException;

/// The other side does not keep to the protocol; nothing more it says is believed.
final class ProtocolBroken extends IOException {
    private static final long serialVersionUID = 1L;

    ProtocolBroken(String message) {
        super(message);
    }
}
