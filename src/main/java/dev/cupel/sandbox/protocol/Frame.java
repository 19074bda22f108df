package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Content;

/// One frame without its header's bookkeeping.
///
/// @param continues flag 1: the payload goes on with the file of the frame before
record Frame(FrameType type, boolean continues, Content payload) {
    static final int HEADER_BYTES = 20;
    static final int MAGIC = 0x43;
    static final int VERSION = 1;
    static final int MAX_PAYLOAD = 1 << 20;
}
