package dev.cupel.queue;

/// Does the jobs of one kind.
public interface JobHandler {
    /// The kind of job this does.
    String kind();

    /// Does the job and completes the lease, in one transaction with the result. Throws to be tried again later.
    ///
    /// @throws LeaseLost if the job is no longer ours; nothing was recorded then
    void handle(Lease lease);

    /// Gives the job up after its last try: buries the lease and settles its subject, in one transaction.
    ///
    /// @param incident id that is also in the log
    /// @param reason for operators
    void abandon(Lease lease, String incident, String reason);

    /// The job goes back to the queue; says so wherever it shows.
    void handBack(Lease lease);
}
