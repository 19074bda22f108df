package dev.cupel.sandbox;

import java.util.function.Consumer;

/// A place to run code nobody trusts: used once, then removed.
public interface Sandbox {
    /// Runs the steps of `plan` in order, each with its own limits; the end of one never voids another's report.
    /// Blocks until the sandbox is removed.
    ///
    /// @throws SandboxUnavailable when we, not the program, failed; worth another try
    Report run(Plan plan, Progress progress);

    /// @throws SandboxUnavailable when the backend does not answer
    void check();

    /// What runs the sandboxes here.
    ///
    /// @throws SandboxUnavailable when the backend does not answer
    Backend backend();

    /// The digest of an image made from another. It is made, with network, where it is not here yet; that may take
    /// minutes, and nothing of a learner's is there.
    ///
    /// @param said hears what is being done, a line at a time
    /// @throws ImageRefused when it cannot be made as it was asked for: its author's failure
    /// @throws SandboxUnavailable when we failed
    String derive(DerivedImage image, Consumer<String> said);

    /// The digest of an image, `sha256:…`, as it goes into plans and receipts.
    ///
    /// @throws SandboxUnavailable when there is no such image here or nobody to ask
    String digestOf(String image);
}
