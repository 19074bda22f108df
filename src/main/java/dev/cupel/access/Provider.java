package dev.cupel.access;

import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Reason;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/// The OpenID provider, as Quarkus speaks to it: discovery, its keys, and the check of a token against them.
@ApplicationScoped
class Provider {
    private static final Logger LOG = Logger.getLogger(Provider.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LATER = Duration.ofSeconds(5);

    /// Who the provider says has sent this request.
    ///
    /// @throws Rejected if it says nothing of the kind, or nothing at all
    SecurityIdentity identity(RoutingContext context) {
        try {
            SecurityIdentity identity =
                    QuarkusHttpUser.getSecurityIdentity(context, null).await().atMost(PATIENCE);
            if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken)) throw Callers.unknown();
            return identity;
        } catch (AuthenticationFailedException | AuthenticationCompletionException e) {
            throw new Rejected(new Reason.Unauthenticated(
                    "This token is not one of the provider's for us, or has expired; log in again."));
        } catch (OIDCException | TimeoutException e) {
            LOG.warnf("the OpenID provider does not answer: %s", e.getMessage());
            throw new Rejected(new Reason.Busy("The provider that knows you does not answer.", LATER));
        }
    }
}
