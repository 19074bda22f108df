package dev.cupel.access;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.domain.Role;
import dev.cupel.store.Keys;
import dev.cupel.store.SecretFile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Gives an installation its first operator: the key that was chosen for them, else one we make and leave in a file.
@ApplicationScoped
public class FirstKey {
    private static final Logger LOG = Logger.getLogger(FirstKey.class);
    private static final int SHORTEST = 16;
    private static final String BETTER = "`openssl rand -hex 24` makes a good one";

    private final Keys keys;
    private final Clock clock;
    private final Optional<Secret> chosen;
    private final Path folder;

    FirstKey(
            Keys keys,
            Clock clock,
            @ConfigProperty(name = "cupel.admin-key") Optional<String> chosen,
            @ConfigProperty(name = "cupel.data-dir", defaultValue = ".cupel") Path folder) {
        this.keys = keys;
        this.clock = clock;
        this.chosen = chosen.map(String::strip).map(Secret::new);
        this.folder = folder;
    }

    void start(@Observes @Priority(5) StartupEvent event) {
        chosen.ifPresent(FirstKey::refuseUnusable);
        if (chosen.isPresent()) {
            add(chosen.get(), "chosen by the operator");
            keys.promote(chosen.get().hash());
        } else if (!keys.anyOperator()) {
            Secret secret = Secret.fresh();
            Path file = folder.resolve("admin.key");
            write(file, secret);
            add(secret, "made at the first start");
            LOG.infof("the admin key of this installation is in %s", file.toAbsolutePath());
        }
    }

    /// A key that no header can carry stops the start; one that can be guessed is the operator's choice, and is said.
    private static void refuseUnusable(Secret secret) {
        if (!secret.value().matches("(?!eyJ)[\\x21-\\x7e]{1,200}")) {
            throw new IllegalArgumentException(
                    "CUPEL_ADMIN_KEY must be 1 to 200 printable ASCII characters without blanks, not beginning as a"
                            + " token does (eyJ); " + BETTER);
        }
        if (secret.value().length() < SHORTEST) {
            LOG.warnf("CUPEL_ADMIN_KEY has less than %d characters and can be guessed; %s", SHORTEST, BETTER);
        }
    }

    private static void write(Path file, Secret secret) {
        try {
            SecretFile.write(file, secret.value() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the admin key cannot be written to " + file, e);
        }
    }

    private void add(Secret secret, String name) {
        keys.add(
                Keys.Key.fresh(
                        UuidCreator.getTimeOrderedEpoch(),
                        Tenants.MAIN,
                        Role.OPERATOR,
                        name,
                        null,
                        clock.instant(),
                        null),
                secret.hash());
    }
}
