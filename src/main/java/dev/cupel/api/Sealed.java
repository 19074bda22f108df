package dev.cupel.api;

import dev.cupel.access.Secret;
import dev.cupel.domain.Content;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals kept answers with the caller's own secret, which we do not have: a new key's secret is in such an answer, and
/// who reads our database must not find it. AES-GCM; the nonce leads the text.
final class Sealed {
    private static final String PURPOSE = "cupel idempotent answer 1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealed() {}

    /// @param name that it can be opened under, and no other
    static Content seal(byte[] text, Secret secret, String name) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, secret, name, nonce, text);
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return Content.of(all);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("only opening checks a tag", e);
        }
    }

    /// Empty if it was sealed with another secret: somebody with passing tokens has another one each time.
    static Optional<byte[]> open(Content sealed, Secret secret, String name) {
        byte[] all = sealed.bytes();
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, secret, name, nonce, Arrays.copyOfRange(all, NONCE_BYTES, all.length)));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        }
    }

    private static byte[] cipher(int mode, Secret secret, String name, byte[] nonce, byte[] text)
            throws AEADBadTagException {
        try {
            SecretKey key = secret.derive(PURPOSE);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept answer cannot be sealed or opened", e);
        }
    }
}
