package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Content;
import java.nio.ByteBuffer;

/// Takes a payload apart, refusing one that is too short or too long.
final class PayloadReader {
    private final ByteBuffer bytes;

    PayloadReader(Content payload) {
        bytes = ByteBuffer.wrap(payload.bytes());
    }

    int u8() throws ProtocolBroken {
        return Byte.toUnsignedInt(take(1)[0]);
    }

    int u32() throws ProtocolBroken {
        return ByteBuffer.wrap(take(Integer.BYTES)).getInt();
    }

    long u64() throws ProtocolBroken {
        long value = ByteBuffer.wrap(take(Long.BYTES)).getLong();
        if (value < 0) throw new ProtocolBroken("a number of 64 bits");
        return value;
    }

    Content str() throws ProtocolBroken {
        return Content.of(take(u32()));
    }

    void end() throws ProtocolBroken {
        if (bytes.hasRemaining()) throw new ProtocolBroken("bytes behind the payload");
    }

    private byte[] take(int count) throws ProtocolBroken {
        if (count < 0 || count > bytes.remaining()) throw new ProtocolBroken("a payload that is too short");
        byte[] taken = new byte[count];
        bytes.get(taken);
        return taken;
    }
}
