package dev.cupel.receipt;

import dev.cupel.store.SecretFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/// An Ed25519 key in PKCS#8 PEM, as `openssl genpkey -algorithm ed25519` writes it too; only its owner may read it.
final class SigningKeyFile {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final int SEED_BYTES = 32;

    private SigningKeyFile() {}

    /// The key in this file, which is made if it is not there.
    ///
    /// @throws IllegalStateException if what is there is not such a key
    static KeyPair at(Path file) {
        try {
            if (!Files.exists(file)) SecretFile.writeOnce(file, pem(generate()));
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key that signs receipts cannot be read or made: " + file, e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    file + " is not an Ed25519 key in PKCS#8 PEM; `openssl genpkey -algorithm ed25519` makes one", e);
        }
    }

    private static PrivateKey generate() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
    }

    private static String pem(PrivateKey key) {
        return BEGIN + "\n" + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n" + END + "\n";
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        String pem = Files.readString(file);
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) throw new IllegalArgumentException("no private key in it");
        byte[] pkcs8 = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
        PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        return new KeyPair(publicOf(pkcs8), key);
    }

    /// The JDK derives a public key only while it generates one, so it is given the seed for its random numbers.
    private static PublicKey publicOf(byte[] pkcs8) throws GeneralSecurityException {
        byte[] seed = Arrays.copyOfRange(pkcs8, pkcs8.length - SEED_BYTES, pkcs8.length);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
        return generator.generateKeyPair().getPublic();
    }

    @SuppressWarnings("serial") // never serialised
    private static final class Fixed extends SecureRandom {
        private final byte[] bytes;

        Fixed(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }
}
