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
final class ScriptedSeat implements Seat {
    static final long GOLDEN_NONCE = 0x0123456789abcdefL;
    private static final Path GOLDEN = Path.of("sandbox-images/runner/golden");
    private static final int SEQUENCE_AT = 4;
    private static final int LENGTH_AT = 8;
    private static final int NONCE_AT = 12;

    private final byte[] script;
    private final Death death;
    private final boolean takesNonce;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private ScriptedSeat(byte[] script, Death death, boolean takesNonce) {
        this.script = script;
        this.death = death;
        this.takesNonce = takesNonce;
    }

    static ScriptedSeat saying(byte[] script) {
        return new ScriptedSeat(script, Death.NONE, false);
    }

    /// Says the frames with the nonce that it is greeted with.
    static ScriptedSeat answering(byte[] script, Death death) {
        return new ScriptedSeat(script, death, true);
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
        return new InputStream() {
            private final ByteArrayInputStream said = new ByteArrayInputStream(script);
            private boolean greeted = !takesNonce;

            @Override
            public int read() {
                return greet().read();
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return greet().read(into, offset, length);
            }

            private ByteArrayInputStream greet() {
                if (!greeted) takeNonce();
                greeted = true;
                return said;
            }
        };
    }

    private void takeNonce() {
        long nonce = ByteBuffer.wrap(heard.toByteArray()).getLong(NONCE_AT);
        ByteBuffer frames = ByteBuffer.wrap(script);
        for (int at = 0; at + Frame.HEADER_BYTES <= script.length; ) {
            frames.putLong(at + NONCE_AT, nonce);
            at += Frame.HEADER_BYTES + frames.getInt(at + LENGTH_AT);
        }
    }

    @Override
    public OutputStream toRunner() {
        return heard;
    }

    @Override
    public void patience(Duration atMost) {}

    @Override
    public boolean isOver() {
        return false;
    }

    @Override
    public Death death() {
        return death;
    }

    @Override
    public void close() {}
}
