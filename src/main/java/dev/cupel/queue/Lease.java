package dev.cupel.queue;

import java.util.UUID;

/// The right to work on a job for a while. Whoever records a result must still hold it.
///
/// @param job the row's id
/// @param token new at each claim: the fence
/// @param subject what the job is about, such as a submission's id
/// @param attempt 1 for the first try
public record Lease(UUID job, UUID token, UUID tenant, String kind, UUID subject, int attempt) {}
