/// Durable jobs in PostgreSQL: claim, lease, fence, retry, dead letters, and the loop that works them off.
///
/// May use: `domain`. Start reading at [dev.cupel.queue.JobQueue], then [dev.cupel.queue.Worker].
/// Why so: a submission, its job and its result change in one transaction, so nothing is accepted and lost, or graded
/// twice. The room knows ids and kinds, nothing of grading; what a job means is its [dev.cupel.queue.JobHandler]'s
/// affair, and whether any may be claimed is told by whoever opens the worker (the canary).
@NullMarked
package dev.cupel.queue;

import org.jspecify.annotations.NullMarked;
