package dev.cupel.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/// A public Ed25519 key as RFC 8037 writes it.
///
/// @param x the 32 bytes of the key, base64url
/// @param kid its thumbprint (RFC 7638)
public record Jwk(String kty, String crv, String alg, String use, String kid, String x) {
    private static final int KEY_BYTES = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /// What leads the key in its X.509 form, always the same.
    private static final byte[] X509_HEAD = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};

    static Jwk of(PublicKey key) {
        byte[] x509 = key.getEncoded();
        return of(Arrays.copyOfRange(x509, x509.length - KEY_BYTES, x509.length));
    }

    /// @param raw the 32 bytes of the key
    static Jwk of(byte[] raw) {
        String x = BASE64.encodeToString(raw);
        return new Jwk("OKP", "Ed25519", "EdDSA", "sig", thumbprint(x), x);
    }

    byte[] raw() {
        return Base64.getUrlDecoder().decode(x);
    }

    boolean signed(byte[] text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey());
            ed25519.update(text);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // not a signature at all
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] x509 = Arrays.copyOf(X509_HEAD, X509_HEAD.length + KEY_BYTES);
        System.arraycopy(raw(), 0, x509, X509_HEAD.length, KEY_BYTES);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
    }

    private static String thumbprint(String x) {
        String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return BASE64.encodeToString(sha.digest(members.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
