package dev.cupel.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyFileTest {
    /// The first example of RFC 8032, section 7.1: seed and public key.
    private static final String RFC_8032 = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    private static final String RFC_8037_X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    private static final String RFC_8037_THUMBPRINT = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";

    @TempDir
    Path folder;

    @Test
    void a_key_is_made_once_and_only_its_owner_may_read_it() throws Exception {
        Path file = folder.resolve("deep/receipt.key");
        KeyPair made = SigningKeyFile.at(file);
        assertThat(SigningKeyFile.at(file).getPublic()).isEqualTo(made.getPublic());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining(it -> it.equals(file));
        try (var files = Files.list(file.getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void the_public_half_belongs_to_the_private_one() throws Exception {
        Path file = Files.writeString(folder.resolve("rfc.key"), RFC_8032);
        KeyPair pair = SigningKeyFile.at(file);
        Jwk jwk = Jwk.of(pair.getPublic());
        assertThat(jwk.x()).isEqualTo(RFC_8037_X);
        assertThat(jwk.kid()).isEqualTo(RFC_8037_THUMBPRINT);

        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update((byte) 1);
        byte[] signature = signer.sign();
        assertThat(jwk.signed(new byte[] {1}, signature)).isTrue();
        assertThat(jwk.signed(new byte[] {2}, signature)).isFalse();
        assertThat(jwk.signed(new byte[] {1}, new byte[3])).isFalse();
    }

    @Test
    void what_is_no_key_stops_the_start_and_says_how_to_make_one() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.key"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");
        assertThatThrownBy(() -> SigningKeyFile.at(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openssl genpkey -algorithm ed25519")
                .hasMessageNotContaining("AAAA");
    }
}
