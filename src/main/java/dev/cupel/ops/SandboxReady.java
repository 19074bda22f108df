package dev.cupel.ops;

import dev.cupel.canary.Canary;
import dev.cupel.canary.Finding;
import dev.cupel.canary.Proof;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.SandboxUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Ready to grade: every limit of the sandbox was seen to bite, its backend answers, and there is an image for every
/// language.
@Readiness
@ApplicationScoped
class SandboxReady implements HealthCheck {
    private final Canary canary;
    private final Sandbox sandbox;
    private final Languages languages;

    SandboxReady(Canary canary, Sandbox sandbox, Languages languages) {
        this.canary = canary;
        this.sandbox = sandbox;
        this.languages = languages;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("sandbox").up();
        switch (canary.proof()) {
            case Proof.NotNeeded() -> response.withData("grades", false);
            case Proof.Pending() -> response.down().withData("reason", "its limits are being tried");
            case Proof.Unavailable unavailable -> response.down().withData("reason", unavailable.reason());
            case Proof.Tried tried when tried.holds() -> lookAgain(response);
            case Proof.Tried tried -> {
                response.down().withData("reason", "these limits do not hold");
                for (Finding failure : tried.failures()) response.withData(failure.limit(), failure.detail());
            }
        }
        return response.build();
    }

    private void lookAgain(HealthCheckResponseBuilder response) {
        try {
            sandbox.check();
            for (Language language : languages.all())
                response.withData(language.id(), sandbox.digestOf(language.image()));
        } catch (SandboxUnavailable e) {
            response.down().withData("reason", e.getMessage());
        }
    }
}
