package dev.cupel.queue;

/// Somebody else holds the job by now, or it is done: nothing may be recorded, and the transaction rolls back.
public class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LeaseLost(Lease lease) {
        super("lease lost: " + lease);
    }
}
