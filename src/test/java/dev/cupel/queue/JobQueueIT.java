package dev.cupel.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.EmbeddedDatabase;
import dev.cupel.access.Tenants;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What the queue promises, on a real PostgreSQL; each test has a kind of job of its own.
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class JobQueueIT {
    private static final Instant NOW = Instant.parse("2027-01-01T12:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(20);

    @Inject
    JobQueue queue;

    @Test
    void a_claim_takes_no_more_than_was_asked_for_however_much_is_due() {
        enqueue("many", 500);
        for (int round = 0; round < 50; round++) {
            assertThat(claim("many", 3, NOW)).hasSize(3);
        }
        assertThat(claim("many", 400, NOW)).hasSize(350);
        assertThat(claim("many", 3, NOW)).isEmpty();
    }

    @Test
    void workers_that_claim_at_once_share_the_jobs_without_one_being_taken_twice()
            throws InterruptedException, ExecutionException {
        enqueue("shared", 200);
        List<Callable<List<Lease>>> workers = new ArrayList<>();
        for (int i = 0; i < 20; i++) workers.add(() -> claim("shared", 7, NOW));
        Set<UUID> taken = new HashSet<>();
        int claims = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Lease>> claimed : threads.invokeAll(workers)) {
                assertThat(claimed.get()).hasSizeLessThanOrEqualTo(7);
                claims += claimed.get().size();
                claimed.get().forEach(lease -> taken.add(lease.job()));
            }
        }
        assertThat(taken).hasSize(claims).isNotEmpty();
    }

    @Test
    void a_lease_that_ran_out_is_claimed_again_and_its_holder_can_end_nothing() {
        enqueue("lost", 1);
        Lease first = claim("lost", 1, NOW).getFirst();
        Lease second = claim("lost", 1, NOW.plus(LEASE).plusSeconds(1)).getFirst();
        assertThat(second.attempt()).isEqualTo(first.attempt() + 1);
        assertThat(queue.taken(List.of(first))).containsExactly(first.job());
        assertThatThrownBy(() -> queue.complete(first)).isInstanceOf(LeaseLost.class);
        queue.complete(second);
        assertThat(claim("lost", 1, NOW.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void a_heartbeat_keeps_a_lease_and_a_job_that_is_done_was_not_taken() {
        enqueue("kept", 1);
        Lease lease = claim("kept", 1, NOW).getFirst();
        Instant later = NOW.plus(LEASE).plusSeconds(1);
        assertThat(queue.extend(List.of(lease), later.plus(LEASE))).containsExactly(lease.token());
        assertThat(claim("kept", 1, later)).isEmpty();
        queue.complete(lease);
        assertThat(queue.extend(List.of(lease), later.plus(LEASE))).isEmpty();
        assertThat(queue.taken(List.of(lease))).isEmpty();
    }

    private void enqueue(String kind, int jobs) {
        for (int i = 0; i < jobs; i++) queue.enqueue(Tenants.MAIN, kind, UUID.randomUUID(), 0, NOW);
    }

    private List<Lease> claim(String kind, int slots, Instant now) {
        return queue.claim(slots, Set.of(kind), "a worker", now, LEASE);
    }
}
