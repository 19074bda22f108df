package dev.cupel.api;

import dev.cupel.domain.Content;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Tells whether two requests ask for the same: over what was meant, not how it was written.
record RequestHash(Content hash) {
    /// @param parts each counted with its length, so that no two lists look alike
    static RequestHash of(String what, List<String> parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            update(sha, what);
            parts.forEach(part -> update(sha, part));
            return new RequestHash(Content.of(sha.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// As hexadecimal digits.
    String hex() {
        return HexFormat.of().formatHex(hash.bytes());
    }

    private static void update(MessageDigest sha, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha.update(bytes);
    }
}
