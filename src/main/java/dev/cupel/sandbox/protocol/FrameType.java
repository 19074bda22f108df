package dev.cupel.sandbox.protocol;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of frames, with their numbers on the wire.
enum FrameType {
    HELLO(0x01),
    FILE_IN(0x02),
    STDIN(0x03),
    STEP(0x04),
    DROP(0x05),
    END_IN(0x06),
    CALL(0x07),
    HANGUP(0x08),
    READY(0x81),
    STARTED(0x82),
    STDOUT(0x83),
    STDERR(0x84),
    REPORT(0x85),
    FILE_OUT(0x86),
    DONE(0x87),
    END_OUT(0x88),
    BROKEN(0x89);

    private final int code;

    FrameType(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /// Whether flag 1 may say that it goes on with the file of the frame before.
    boolean mayContinue() {
        return this == FILE_IN || this == FILE_OUT;
    }

    static Optional<FrameType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
