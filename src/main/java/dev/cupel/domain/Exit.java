package dev.cupel.domain;

/// How a step of the sandbox ended: what happened, not what it is worth.
public sealed interface Exit {
    /// It ended by itself with this exit code.
    record Code(int code) implements Exit {}

    /// A signal that we did not send ended it.
    record Signal(int number) implements Exit {}

    /// We stopped it at a limit.
    record LimitHit(Limit limit) implements Exit {}

    /// The program could not be started (missing, not executable); `errno` says why.
    record NotStarted(int errno) implements Exit {}

    /// It was not its turn: what it builds on had failed.
    record NotRun() implements Exit {}

    default boolean succeeded() {
        return this instanceof Code(int code) && code == 0;
    }
}
