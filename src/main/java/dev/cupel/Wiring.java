package dev.cupel;

import dev.cupel.domain.Limits;
import dev.cupel.language.Ceiling;
import dev.cupel.language.Languages;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.docker.DockerSandbox;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

/// The composition root: the only place that knows which clock, which database and which backend this process has.
@ApplicationScoped
class Wiring {
    /// Microseconds, because that is what the database keeps: an instant read back equals the one written.
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Produces
    @ApplicationScoped
    Jdbi jdbi(AgroalDataSource database) {
        Jdbi jdbi = Jdbi.create(database).installPlugin(new PostgresPlugin());
        jdbi.registerArrayType(String.class, "text");
        // A null has the type of the column it is meant for, not the driver's guess.
        jdbi.getConfig(Arguments.class).setUntypedNullArgument(new NullArgument(Types.NULL));
        // What learners hand in is bound to statements and must not come into the log with a failed one.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }

    @Produces
    @ApplicationScoped
    Sandbox sandbox(DockerSandbox docker) {
        return docker;
    }

    @Produces
    @Singleton
    Languages languages(@ConfigProperty(name = "cupel.languages", defaultValue = "sandbox-images") Path folder) {
        return Languages.read(folder);
    }

    @Produces
    @Singleton
    Limits ceiling(Ceiling ceiling) {
        return Ceiling.limits(ceiling);
    }
}
