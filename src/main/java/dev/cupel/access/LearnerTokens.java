package dev.cupel.access;

import dev.cupel.domain.Caller;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Role;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Short-lived tokens for learners: a platform makes one and gives it to a page or an app, which then speaks for one
/// learner in one course. A token ends when it expires, when the key that made it does, or when all of them do.
@ApplicationScoped
public class LearnerTokens {
    private static final String ISSUER = "cupel";
    private static final String AUDIENCE = "cupel-learner";
    private static final SignatureAlgorithm ALGORITHM = SignatureAlgorithm.HS256;

    private final SigningKey signing;
    private final Callers callers;
    private final TokenConfig config;
    private final Clock clock;

    LearnerTokens(SigningKey signing, Callers callers, TokenConfig config, Clock clock) {
        this.signing = signing;
        this.callers = callers;
        this.config = config;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /// When a token that is made now ends, if its maker does not say.
    public Instant usualEnd() {
        Duration lifetime = config.lifetime().compareTo(config.longest()) < 0 ? config.lifetime() : config.longest();
        return clock.instant().plus(lifetime);
    }

    /// When a token that is made now ends at the latest.
    public Instant latestEnd() {
        return clock.instant().plus(config.longest());
    }

    /// A new token. It is not kept.
    ///
    /// @param by whose key vouches for it
    /// @throws Rejected if they have none: a person's login elsewhere cannot be revoked here
    public String issue(Caller by, UUID course, String learner, UUID id, Instant expiresAt) {
        UUID key = Objects.requireNonNull(by.key());
        if (!callers.holds(key)) {
            throw new Rejected(new Rejected.Reason.Forbidden("Only a key can vouch for a learner, not a login."));
        }
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(learner)
                .claim("jti", id.toString())
                .claim("tenant", by.tenant().toString())
                .claim("course", course.toString())
                .claim("key", key.toString())
                .issuedAt(clock.instant())
                .expiresAt(expiresAt)
                .jws()
                .keyId(signing.get().id().toString())
                .algorithm(ALGORITHM)
                .sign(secret());
    }

    /// Ends every token there is.
    public void endAll() {
        signing.replace();
    }

    /// Whether this looks like one of ours; that proves nothing yet.
    boolean issued(String token) {
        try {
            // the parser has no words for a token without a signature
            return Optional.ofNullable(parser().parseOnly(token))
                    .map(JsonWebToken::getIssuer)
                    .filter(ISSUER::equals)
                    .isPresent();
        } catch (ParseException e) {
            return false;
        }
    }

    /// @throws Rejected if it is not one of ours, or is good no more
    Identified holding(String token) {
        try {
            JsonWebToken checked = parser().parse(token);
            Caller caller = caller(checked);
            Secret sealing = new Secret(String.join("\n", "learner", "" + caller.course(), "" + caller.learner()));
            return new Identified(caller, sealing, callers.holds(Objects.requireNonNull(caller.key())));
        } catch (ParseException e) {
            throw new Rejected(new Rejected.Reason.Unauthenticated(
                    "This token has expired or is not one of ours; ask the platform for a new one."));
        }
    }

    private static Caller caller(JsonWebToken token) {
        return new Caller(
                id(token, "tenant"),
                Role.LEARNER,
                id(token, "key"),
                "learner " + token.getSubject(),
                id(token, "course"),
                token.getSubject());
    }

    private static UUID id(JsonWebToken token, String claim) {
        return UUID.fromString(token.<String>getClaim(claim));
    }

    private JWTParser parser() {
        JWTAuthContextInfo rules = new JWTAuthContextInfo();
        rules.setSecretVerificationKey(secret());
        rules.setSignatureAlgorithm(Set.of(ALGORITHM));
        rules.setIssuedBy(ISSUER);
        rules.setExpectedAudience(Set.of(AUDIENCE));
        rules.setRequiredClaims(Set.of("sub", "jti", "tenant", "course", "key"));
        rules.setMaxTimeToLiveSecs(config.longest().toSeconds() + 1);
        rules.setClockSkew(0);
        return new DefaultJWTParser(rules, new DefaultJWTCallerPrincipalFactory());
    }

    private SecretKey secret() {
        return new SecretKeySpec(signing.get().secret().bytes(), "HmacSHA256");
    }
}
