package dev.cupel.ops;

import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.queue.QueueConfig;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.SandboxUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Ready to grade: there is a sandbox backend that answers, and an image for every language.
@Readiness
@ApplicationScoped
class SandboxReady implements HealthCheck {
    private final Sandbox sandbox;
    private final Languages languages;
    private final QueueConfig queue;

    SandboxReady(Sandbox sandbox, Languages languages, QueueConfig queue) {
        this.sandbox = sandbox;
        this.languages = languages;
        this.queue = queue;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("sandbox").up();
        if (queue.slots() == 0) return response.withData("grades", false).build();
        try {
            sandbox.check();
            for (Language language : languages.all())
                response.withData(language.id(), sandbox.digestOf(language.image()));
        } catch (SandboxUnavailable e) {
            response.down().withData("reason", e.getMessage());
        }
        return response.build();
    }
}
