package dev.cupel.receipt;

import dev.cupel.store.ReceiptKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The keys that receipts were ever signed with, so that old ones can be checked after a key was replaced.
@ApplicationScoped
public class PublicKeys {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final ReceiptKeys kept;

    PublicKeys(ReceiptKeys kept) {
        this.kept = kept;
    }

    /// Newest first.
    public List<Jwk> all() {
        return kept.all().stream().map(PublicKeys::jwk).toList();
    }

    /// Whoever asks may call anything the id of a key.
    Optional<Jwk> find(String id) {
        return ID.matcher(id).matches() ? kept.find(id).map(PublicKeys::jwk) : Optional.empty();
    }

    private static Jwk jwk(ReceiptKeys.Key key) {
        return Jwk.of(key.publicKey().bytes());
    }
}
