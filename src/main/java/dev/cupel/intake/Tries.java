package dev.cupel.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.cupel.domain.Caller;
import dev.cupel.domain.Limits;
import dev.cupel.language.Languages;
import dev.cupel.queue.JobKind;
import dev.cupel.queue.JobQueue;
import dev.cupel.store.Runs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// Takes in code that is to be run without being graded.
@ApplicationScoped
public class Tries {
    private final RunCheck check;
    private final Runs runs;
    private final JobQueue queue;
    private final Clock clock;

    Tries(Languages languages, Limits ceiling, Runs runs, JobQueue queue, Clock clock) {
        this.check = new RunCheck(languages, ceiling);
        this.runs = runs;
        this.queue = queue;
        this.clock = clock;
    }

    /// The id of the run that will come of it.
    ///
    /// @throws Rejected if this caller may not, or this cannot be run
    @Transactional
    public UUID accept(Caller caller, Runs.Request request) {
        Permission.toRun(caller);
        check.check(request);
        Instant now = clock.instant();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        runs.add(id, caller.tenant(), caller.key(), request, now);
        queue.enqueue(caller.tenant(), JobKind.RUN, id, JobKind.SOON, now);
        return id;
    }
}
