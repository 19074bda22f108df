package dev.cupel.gate;

/// Hears how far a rehearsal has come.
public interface Steps {
    Steps NOBODY = (_, _, _, _) -> {};

    /// @param done of `total` in this phase; 0 where it begins
    /// @param detail what is being tried, for the author
    void step(Phase phase, int done, int total, String detail);

    /// What is tried, in this order.
    enum Phase {
        ENVIRONMENT,
        SOLUTIONS,
        REPETITIONS,
        STARTER,
        MUTANTS;

        /// The name in JSON.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
