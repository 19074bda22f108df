package dev.cupel.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/// People who log in at an OpenID provider. Off unless it is switched on.
@ConfigMapping(prefix = "cupel.oidc")
interface OidcConfig {
    @WithDefault("false")
    boolean enabled();

    /// Address of the provider; `/.well-known/openid-configuration` is found below it.
    Optional<String> url();

    /// What the provider's tokens for Cupel name as their audience.
    Optional<String> audience();

    /// The claim that lists the groups of a person; slashes lead into objects.
    @WithDefault("groups")
    String groupsClaim();

    /// Which groups have which role. Who is in several has the first of them in the order below.
    Groups groups();

    /// Slug of the tenant of everybody who logs in.
    @WithDefault("main")
    String tenant();

    /// The claim that holds the slug of a person's tenant, where that is not the same for all.
    Optional<String> tenantClaim();

    /// The claim that holds the slug of the only course a person reaches.
    Optional<String> courseClaim();

    /// The claim with the name under which learners hand in.
    @WithDefault("sub")
    String learnerClaim();

    /// Names of groups at the provider, by the role they have here.
    interface Groups {
        /// Reach the first tenant, whatever the provider says of one.
        Optional<List<String>> operator();

        /// Look after their tenant.
        Optional<List<String>> admin();

        /// Hand in for any learner.
        Optional<List<String>> platform();

        /// Teach all courses, or the one of the claim.
        Optional<List<String>> instructor();

        /// Learn in the course of the claim.
        Optional<List<String>> learner();
    }
}
