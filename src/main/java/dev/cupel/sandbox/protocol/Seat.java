package dev.cupel.sandbox.protocol;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/// One started sandbox, as a backend provides it: two streams to its runner and its end.
public interface Seat extends AutoCloseable {
    /// What the runner says. Reading fails once it has been silent for longer than was last given to [#patience].
    InputStream fromRunner();

    OutputStream toRunner();

    /// How long the next reads may take from now on, all together.
    void patience(Duration atMost);

    /// Whether it is known to have ended; a sandbox that ended before it was used serves nobody.
    boolean isOver();

    /// How the whole sandbox ended by itself, if it did. Asked only after a stream broke.
    Death death();

    /// What became of a sandbox whose stream broke.
    enum Death {
        /// It is still there, or nobody knows.
        NONE,
        /// It was killed because its memory ran out.
        OUT_OF_MEMORY,
        /// It ended in some other way, as gVisor does where a program brings its kernel down.
        OTHER
    }

    /// Removes the sandbox, whatever state it is in.
    @Override
    void close();
}
