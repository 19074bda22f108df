package dev.cupel.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.Content;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// Issues receipts and checks them.
@ApplicationScoped
public class Receipts {
    private static final String KEY = "key";
    private static final String SIGNATURE = "signature";

    private final SigningKey signingKey;
    private final PublicKeys publicKeys;
    private final Clock clock;

    Receipts(SigningKey signingKey, PublicKeys publicKeys, Clock clock) {
        this.signingKey = signingKey;
        this.publicKeys = publicKeys;
        this.clock = clock;
    }

    /// States, as of now, what a submission earned.
    ///
    /// @param suite digest of the bundle it was graded under
    public Receipt issue(Submission submission, String suite, Limits limits, Marked marked) {
        Instant now = clock.instant();
        ObjectNode statement =
                Statement.of(submission, suite, limits, marked, now).put(KEY, signingKey.id());
        byte[] signature = signingKey.sign(Canonical.bytes(statement).orElseThrow());
        statement.put(SIGNATURE, Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
        return new Receipt(now, Content.of(Canonical.bytes(statement).orElseThrow()));
    }

    /// Whether this installation signed exactly this. Fields in any order, white space anyhow.
    public Verification verify(JsonNode receipt) {
        if (!(receipt instanceof ObjectNode object)
                || !Statement.FORMAT.equals(object.path("format").textValue())) {
            return Verification.refused("This is not a receipt of the format " + Statement.FORMAT + ".");
        }
        Optional<Jwk> key = Optional.ofNullable(object.path(KEY).textValue()).flatMap(publicKeys::find);
        if (key.isEmpty()) return Verification.refused("No key of this installation has signed it.");

        ObjectNode statement = object.deepCopy();
        Optional<byte[]> signature = decoded(statement.remove(SIGNATURE));
        boolean signed = signature.isPresent()
                && Canonical.bytes(statement)
                        .filter(text -> key.get().signed(text, signature.get()))
                        .isPresent();
        return signed
                ? Verification.VALID
                : Verification.refused("The signature does not fit: something in it was changed.");
    }

    private static Optional<byte[]> decoded(@org.jspecify.annotations.Nullable JsonNode signature) {
        if (signature == null || !signature.isTextual()) return Optional.empty();
        try {
            return Optional.of(Base64.getUrlDecoder().decode(signature.textValue()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
