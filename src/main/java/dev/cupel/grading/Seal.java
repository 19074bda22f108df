package dev.cupel.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret of one grading, from which each step of a suite gets words that no other step and no other grading has.
/// It stays in the service: a sandbox is told the words, not the secret.
public final class Seal {
    private static final String MAC = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int WORD_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec secret;

    Seal(byte[] secret) {
        this.secret = new SecretKeySpec(secret, MAC);
    }

    public static Seal fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Seal(secret);
    }

    /// What every line of this step's report begins with.
    String nonce(String step) {
        return word("nonce", step);
    }

    /// The ids of the tests that must fail: the first runs before the suite's own tests, the last after them.
    List<String> canaries(String step) {
        return List.of(word("first canary", step), word("last canary", step));
    }

    /// Closes what a suite's build leaves for its run; 64 hexadecimal digits.
    String key(int test) {
        String name = Integer.toString(test);
        return word("key", name) + word("rest of the key", name);
    }

    private String word(String purpose, String name) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(secret);
            byte[] tag = mac.doFinal((purpose + "\n" + name).getBytes(UTF_8));
            return HexFormat.of().formatHex(tag, 0, WORD_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }
}
