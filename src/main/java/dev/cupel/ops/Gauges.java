package dev.cupel.ops;

import dev.cupel.canary.Canary;
import dev.cupel.queue.JobQueue;
import dev.cupel.queue.Worker;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// What an operator watches on the night of a deadline: how much waits, how much is being worked on.
@ApplicationScoped
class Gauges {
    void register(@Observes StartupEvent event, MeterRegistry registry, JobQueue queue, Worker worker, Canary canary) {
        Gauge.builder("cupel.jobs.waiting", queue, JobQueue::waiting)
                .description("Jobs that nobody works on yet, in the whole installation")
                .register(registry);
        Gauge.builder("cupel.jobs.running", worker, Worker::busy)
                .description("Jobs that this process works on")
                .register(registry);
        Gauge.builder("cupel.sandbox.proved", canary, it -> it.proof().holds() ? 1 : 0)
                .description("Whether this process has seen every limit of its sandbox bite")
                .register(registry);
    }
}
