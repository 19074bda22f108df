package dev.cupel;

import dev.cupel.store.UuidArgument;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

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
        return Jdbi.create(database).registerArgument(new UuidArgument());
    }
}
