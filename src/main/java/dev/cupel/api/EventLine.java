package dev.cupel.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The connection to one caller who follows something, as server-sent events.
///
/// Source of the format: HTML Living Standard, "Server-sent events".
record EventLine(OutputStream out) {
    /// @param json on one line
    /// @throws IOException when the caller has hung up
    void send(int number, String event, String json) throws IOException {
        write("id:" + number + "\nevent:" + event + "\ndata:" + json + "\n\n");
    }

    /// A comment, so that nobody on the way takes the silence for an end, and so that we notice who has hung up.
    void signOfLife() throws IOException {
        write(":still here\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
