package dev.cupel.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidAlgorithmParameterException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// The secret of a key, as its owner sends it. We keep only its hash.
///
/// Hashes are what is looked up and compared, never secrets. How long a look-up takes could at most tell of a hash, and
/// nobody gets from there to 32 random bytes; [#matches] takes the same time whatever it finds.
public record Secret(String value) {
    private static final String PREFIX = "cupel_";
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A new one that nobody can guess; the prefix lets scanners of repositories find leaked ones.
    public static Secret fresh() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /// What is kept of it.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether this is what was kept of it.
    boolean matches(byte[] keptHash) {
        return MessageDigest.isEqual(hash(), keptHash);
    }

    /// A key that only who holds this secret can make; another one for each purpose.
    public SecretKey derive(String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(bytes())
                                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), RANDOM_BYTES));
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
            throw new IllegalStateException("Java 25 has HKDF-SHA256", e);
        }
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "***";
    }
}
