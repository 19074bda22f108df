package dev.cupel.sandbox.protocol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A seat whose runner says what was written down, whatever it is told.
record ScriptedSeat(byte[] script, Death death, ByteArrayOutputStream heard) implements Seat {
    static final long GOLDEN_NONCE = 0x0123456789abcdefL;
    private static final Path GOLDEN = Path.of("sandbox-images/runner/golden");
    private static final int SEQUENCE_AT = 4;
    private static final int LENGTH_AT = 8;
    private static final int NONCE_AT = 12;

    ScriptedSeat(byte[] script, Death death) {
        this(script, death, new ByteArrayOutputStream());
    }

    /// The frames of a golden conversation, as they passed over the pipe.
    static List<byte[]> frames(String file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(GOLDEN.resolve(file)));
        List<byte[]> frames = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] frame = new byte[Frame.HEADER_BYTES + bytes.getInt(bytes.position() + LENGTH_AT)];
            bytes.get(frame);
            frames.add(frame);
        }
        return frames;
    }

    /// Frames one behind the other, numbered anew, with this nonce.
    static byte[] numbered(List<byte[]> frames, long nonce) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < frames.size(); i++) {
            out.writeBytes(ByteBuffer.wrap(frames.get(i).clone())
                    .putInt(SEQUENCE_AT, i)
                    .putLong(NONCE_AT, nonce)
                    .array());
        }
        return out.toByteArray();
    }

    static byte[] joined(List<byte[]> frames) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        frames.forEach(out::writeBytes);
        return out.toByteArray();
    }

    @Override
    public InputStream fromRunner() {
        return new ByteArrayInputStream(script);
    }

    @Override
    public OutputStream toRunner() {
        return heard;
    }

    @Override
    public void patience(Duration atMost) {}

    @Override
    public void close() {}
}
