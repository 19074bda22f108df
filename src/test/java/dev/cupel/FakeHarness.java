package dev.cupel;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cupel.domain.Content;
import dev.cupel.domain.Text;
import java.util.ArrayList;
import java.util.List;

/// What a harness makes of its letter: the lines that a test wants reported, each with the nonce, between two canaries.
final class FakeHarness {
    /// Somebody else's line in the report: it is written as it stands, without this and without a nonce.
    static final String FOREIGN = "foreign: ";
    /// What the canaries come to, instead of failing; `none` for no canaries.
    static final String CANARIES = "canaries: ";

    private final String nonce;
    private final String first;
    private final String last;

    private FakeHarness(List<String> letter) {
        nonce = letter.get(0);
        first = letter.get(1);
        last = letter.get(2);
    }

    static Text report(Content letter, Text wanted) {
        FakeHarness harness =
                new FakeHarness(new String(letter.bytes(), UTF_8).lines().toList());
        return Text.of(harness.report(wanted.content().text().lines().toList()));
    }

    private String report(List<String> wanted) {
        String canaries = wanted.stream()
                .filter(line -> line.startsWith(CANARIES))
                .map(line -> line.substring(CANARIES.length()))
                .findFirst()
                .orElse("failed");
        List<String> lines = new ArrayList<>();
        if (!canaries.equals("none")) lines.add(canary(first, canaries));
        for (String line : wanted) {
            if (line.startsWith(CANARIES)) continue;
            boolean end = line.startsWith("{\"end\": true");
            if (end && !canaries.equals("none")) lines.add(canary(last, canaries));
            if (line.startsWith(FOREIGN)) lines.add(line.substring(FOREIGN.length()));
            else lines.add(nonce + " " + (end && !canaries.equals("none") ? counting(line) : line));
        }
        return String.join("\n", lines) + "\n";
    }

    private String canary(String id, String outcome) {
        return nonce + " {\"test\": \"" + id + "\", \"outcome\": \"" + outcome + "\"}";
    }

    /// Tests count their own lines; the canaries are lines, too.
    private static String counting(String end) {
        int tests = Integer.parseInt(end.replaceAll("\\D", ""));
        return "{\"end\": true, \"tests\": " + (tests + 2) + "}";
    }
}
