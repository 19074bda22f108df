package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Content;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// Reads frames of one conversation and refuses whatever does not belong to it.
final class FrameReader {
    private final DataInputStream in;
    private final long nonce;
    private int sequence;

    FrameReader(InputStream in, long nonce) {
        this.in = new DataInputStream(in);
        this.nonce = nonce;
    }

    /// @throws ProtocolBroken if the bytes are no frame of this conversation, or end
    Frame read() throws IOException {
        try {
            return next();
        } catch (EOFException e) {
            throw new ProtocolBroken("the stream ended");
        }
    }

    private Frame next() throws IOException {
        expect("magic", Frame.MAGIC, in.readUnsignedByte());
        expect("version", Frame.VERSION, in.readUnsignedByte());
        int code = in.readUnsignedByte();
        FrameType type = FrameType.of(code).orElseThrow(() -> new ProtocolBroken("unknown frame type " + code));
        int flags = in.readUnsignedByte();
        if (flags > (type.mayContinue() ? 1 : 0)) throw new ProtocolBroken("unknown flags " + flags);
        expect("sequence number", sequence++, in.readInt());
        int length = in.readInt();
        if (length < 0 || length > Frame.MAX_PAYLOAD) throw new ProtocolBroken("payload of " + length + " bytes");
        expect("nonce", nonce, in.readLong());
        byte[] payload = new byte[length];
        in.readFully(payload);
        return new Frame(type, flags == 1, Content.of(payload));
    }

    private static void expect(String what, long wanted, long got) throws ProtocolBroken {
        if (wanted != got) throw new ProtocolBroken("wrong " + what);
    }
}
