package dev.cupel.receipt;

import dev.cupel.store.ReceiptKeys;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The private key of this process, from a file that is made at the first start. Each process may have its own: all
/// of them publish the public half. A new file is a new key.
@ApplicationScoped
class SigningKey {
    private final ReceiptKeys published;
    private final Clock clock;
    private final Path file;
    private @Nullable KeyPair pair;

    SigningKey(
            ReceiptKeys published,
            Clock clock,
            @ConfigProperty(name = "cupel.data-dir", defaultValue = ".cupel") Path folder,
            @ConfigProperty(name = "cupel.receipts.key-file") Optional<Path> file) {
        this.published = published;
        this.clock = clock;
        this.file = file.orElse(folder.resolve("receipt.key"));
    }

    void start(@Observes @Priority(5) StartupEvent event) {
        pair = SigningKeyFile.at(file);
        Jwk jwk = Jwk.of(pair.getPublic());
        published.add(jwk.kid(), jwk.raw(), clock.instant());
    }

    String id() {
        return Jwk.of(pair().getPublic()).kid();
    }

    byte[] sign(byte[] text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(pair().getPrivate());
            ed25519.update(text);
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the receipt cannot be signed", e);
        }
    }

    private KeyPair pair() {
        return Objects.requireNonNull(pair, "signing begins after the start");
    }

    @Override
    public String toString() {
        return "SigningKey[***]";
    }
}
