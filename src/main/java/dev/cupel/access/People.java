package dev.cupel.access;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Course;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Reason;
import dev.cupel.domain.Role;
import dev.cupel.domain.Tenant;
import dev.cupel.store.Courses;
import dev.cupel.store.TenantTable;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// People who logged in at an OpenID provider: what it says of them becomes a caller, as [OidcConfig] tells.
@ApplicationScoped
class People {
    private static final int LONGEST_NAME = 100;

    private final OidcConfig config;
    private final Membership membership;
    private final Provider provider;
    private final TenantTable tenants;
    private final Courses courses;

    People(OidcConfig config, Provider provider, TenantTable tenants, Courses courses) {
        this.config = config;
        this.membership = new Membership(config.groups());
        this.provider = provider;
        this.tenants = tenants;
        this.courses = courses;
    }

    /// Half a configuration would let in who should not be: it stops the start.
    void check(@Observes StartupEvent event) {
        if (config.enabled() && (config.url().isEmpty() || config.audience().isEmpty())) {
            throw new IllegalArgumentException("CUPEL_OIDC_ENABLED needs CUPEL_OIDC_URL and CUPEL_OIDC_AUDIENCE");
        }
    }

    /// @throws Rejected if the provider does not vouch for this token, or they have no role here
    Identified holding(String token, RoutingContext context) {
        if (!config.enabled()) throw Callers.unknown();
        SecurityIdentity identity = provider.identity(context);
        JsonWebToken claims = (JsonWebToken) identity.getPrincipal();
        Role role =
                membership.roleOf(identity.getRoles()).orElseThrow(() -> stranger("none of your groups has a role"));
        UUID tenant = role == Role.OPERATOR ? Tenants.MAIN : tenant(claims);
        UUID person = UuidCreator.getNameBasedSha1(claims.getIssuer() + " " + claims.getSubject());
        String learner = role == Role.LEARNER ? claim(claims, config.learnerClaim()) : null;
        Caller caller = new Caller(tenant, role, person, name(claims), course(role, tenant, claims), learner);
        return new Identified(caller, new Secret(token), true);
    }

    private UUID tenant(JsonWebToken claims) {
        String slug = config.tenantClaim().map(it -> claim(claims, it)).orElse(config.tenant());
        return tenants.find(slug).map(Tenant::id).orElseThrow(() -> stranger("your tenant is not one of ours"));
    }

    private @Nullable UUID course(Role role, UUID tenant, JsonWebToken claims) {
        Optional<String> slug = config.courseClaim().map(claims::getClaim).map(Objects::toString);
        if (slug.isEmpty() && role == Role.LEARNER) throw stranger("no course is named for you");
        if (slug.isEmpty() || role == Role.OPERATOR || role == Role.ADMIN) return null;
        return courses.find(tenant, slug.get())
                .map(Course::id)
                .orElseThrow(() -> stranger("your course is not one of ours"));
    }

    private static String claim(JsonWebToken claims, String name) {
        if (claims.getClaim(name) instanceof String value && !value.isBlank()) return value;
        throw stranger("your token has no claim `" + name + "`");
    }

    private static String name(JsonWebToken claims) {
        String name = Objects.requireNonNullElse(claims.getName(), claims.getSubject())
                .replaceAll("\\p{C}", "?");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static Rejected stranger(String why) {
        return new Rejected(new Reason.Forbidden("You are logged in, but " + why + "; ask the operator."));
    }
}
