package dev.cupel.sandbox.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/// Puts a payload together from the protocol's few types.
final class PayloadWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PayloadWriter u8(int value) {
        out.write(value);
        return this;
    }

    PayloadWriter u32(int value) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
        return this;
    }

    PayloadWriter u64(long value) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    PayloadWriter str(byte[] bytes) {
        u32(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    PayloadWriter str(String text) {
        return str(text.getBytes(StandardCharsets.UTF_8));
    }

    PayloadWriter strings(Collection<String> list) {
        u32(list.size());
        List.copyOf(list).forEach(this::str);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
