package dev.cupel;

import dev.cupel.store.UuidArgument;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/// The composition root: the only place that knows which clock, which database and which backend this process has.
@ApplicationScoped
public class Wiring {
    /// Microseconds, because that is what the database keeps: an instant read back equals the one written.
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), java.time.Duration.ofNanos(1_000));
    }

    @Produces
    @ApplicationScoped
    Jdbi jdbi(AgroalDataSource database) {
        Jdbi jdbi = Jdbi.create(database).registerArgument(new UuidArgument());
        // What learners hand in is bound to statements and must not come into the log with a failed one.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }
}
