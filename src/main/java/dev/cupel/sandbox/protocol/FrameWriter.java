package dev.cupel.sandbox.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// Writes frames of one conversation; two threads may do so, each whole frames.
final class FrameWriter {
    private final OutputStream out;
    private final long nonce;
    private int sequence;

    FrameWriter(OutputStream out, long nonce) {
        this.out = out;
        this.nonce = nonce;
    }

    void write(FrameType type, byte[] payload) throws IOException {
        write(type, false, payload);
    }

    /// @param continues whether the payload goes on with the file of the frame before
    synchronized void write(FrameType type, boolean continues, byte[] payload) throws IOException {
        if (payload.length > Frame.MAX_PAYLOAD) throw new IllegalArgumentException("payload of " + payload.length);
        out.write(ByteBuffer.allocate(Frame.HEADER_BYTES + payload.length)
                .put((byte) Frame.MAGIC)
                .put((byte) Frame.VERSION)
                .put((byte) type.code())
                .put((byte) (continues ? 1 : 0))
                .putInt(sequence++)
                .putInt(payload.length)
                .putLong(nonce)
                .put(payload)
                .array());
        out.flush();
    }
}
