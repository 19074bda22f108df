package dev.cupel.receipt;

import dev.cupel.store.ReceiptKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// The keys that receipts were ever signed with, so that old ones can be checked after a key was replaced.
@ApplicationScoped
public class PublicKeys {
    private final ReceiptKeys kept;

    PublicKeys(ReceiptKeys kept) {
        this.kept = kept;
    }

    /// Newest first.
    public List<Jwk> all() {
        return kept.all().stream().map(PublicKeys::jwk).toList();
    }

    Optional<Jwk> find(String id) {
        return kept.find(id).map(PublicKeys::jwk);
    }

    private static Jwk jwk(ReceiptKeys.Key key) {
        return Jwk.of(key.publicKey().bytes());
    }
}
