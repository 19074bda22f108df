package dev.cupel.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/// What Cupel tells the harness before any code of the learner runs: PROTOCOL.md, "The letter to a harness".
///
/// @param nonce begins every line of the report
/// @param first the id of the test that must fail before all others
/// @param last the id of the one that must fail after them
/// @param key opens the suite's classes
record Letter(String nonce, String first, String last, String key) {
    /// Reads stdin to its end, so that nobody after us finds anything there.
    static Letter read() throws IOException {
        List<String> lines = lines();
        return new Letter(lines.get(0), lines.get(1), lines.get(2), lines.get(3));
    }

    /// What a build is told: only the key.
    static String readKey() throws IOException {
        return lines().getFirst();
    }

    private static List<String> lines() throws IOException {
        return new String(System.in.readAllBytes(), UTF_8).lines().toList();
    }
}
