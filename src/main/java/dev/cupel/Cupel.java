package dev.cupel;

import dev.cupel.store.embedded.EmbeddedPostgres;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/// The program. Called with arguments it is a command, see [dev.cupel.cli]; without, the service: a database of its own
/// unless it is given one, then the application.
@QuarkusMain
public final class Cupel {
    private static final Logger LOG = Logger.getLogger(Cupel.class);
    private static final int NO_DATABASE = 3;

    private Cupel() {}

    public static void main(String... arguments) throws InterruptedException {
        if (arguments.length > 0) System.exit(CommandWiring.run(arguments));
        serve();
    }

    private static void serve() throws InterruptedException {
        if (setting("quarkus.datasource.jdbc.url").isPresent()) {
            Quarkus.run();
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(dataDir())) {
            System.setProperty("quarkus.datasource.jdbc.url", postgres.jdbcUrl());
            System.setProperty("quarkus.datasource.username", postgres.user());
            System.setProperty("quarkus.datasource.password", postgres.password());
            postgres.onUnexpectedEnd(() -> {
                LOG.error("the embedded PostgreSQL ended by itself; stopping, so that a fresh start can recover it");
                Quarkus.asyncExit(NO_DATABASE);
            });
            Quarkus.run();
        } catch (IOException e) {
            LOG.error(e.getMessage());
            System.exit(NO_DATABASE);
        }
    }

    private static Path dataDir() {
        return Path.of(setting("cupel.data-dir").orElse(".cupel"));
    }

    /// Read before the application's configuration exists: a system property, else the environment.
    private static Optional<String> setting(String name) {
        String variable = name.replace('.', '_').replace('-', '_').toUpperCase(java.util.Locale.ROOT);
        return Optional.ofNullable(System.getProperty(name, System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }
}
