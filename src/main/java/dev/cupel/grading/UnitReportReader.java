package dev.cupel.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cupel.domain.Text;
import dev.cupel.grading.UnitReport.Broken;
import dev.cupel.grading.UnitReport.Claim;
import dev.cupel.grading.UnitReport.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the lines of a report, written by a process that a learner may have taken over. Whatever is not a line of the
/// protocol is passed over.
final class UnitReportReader {
    static final int MAX_TESTS = 5_000;
    private static final int MAX_BROKEN = 100;
    private static final int MAX_LINE = 256 * 1024;
    private static final int MAX_ID = 500;
    private static final int MAX_WORDS = 4 * 1024;
    private static final int MAX_STDOUT = 8 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(4)
                            .maxStringLength(MAX_LINE)
                            .maxNumberLength(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String prefix;
    private final Canaries canaries;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private int tests;
    private boolean ended;
    private boolean complete;
    private boolean touched;

    /// @param nonce what every line of the harness begins with
    /// @param canaries the ids of the tests that must fail, in their order
    UnitReportReader(String nonce, List<String> canaries) {
        prefix = nonce + " ";
        this.canaries = new Canaries(canaries);
    }

    UnitReport read(Text report) {
        byte[] bytes = report.content().bytes();
        for (int start = 0; start < bytes.length; ) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') end++;
            boolean whole = end < bytes.length; // the last line may have been cut off with the process
            if (end - start > MAX_LINE) touched |= !isOurs(new String(bytes, start, prefix.length(), UTF_8));
            else line(new String(bytes, start, end - start, UTF_8), whole);
            start = end + 1;
        }
        boolean reliable = canaries.failed(complete, claims.values());
        return new UnitReport(claims, broken, complete, reliable, touched);
    }

    /// What the harness did not write is not believed, only remembered; nor is anything after its last line.
    private void line(String line, boolean whole) {
        if (ended || !isOurs(line)) {
            touched |= whole || ended || !prefix.startsWith(line);
            return;
        }
        JsonNode said;
        try {
            said = JSON.readTree(line.substring(prefix.length()));
        } catch (JsonProcessingException _) {
            touched |= whole;
            return;
        }
        if (said.path("test").isTextual()) test(said);
        else if (said.path("broken").isTextual()) broken(said);
        else if (said.path("end").asBoolean(false)) end(said);
        else touched |= whole;
    }

    private boolean isOurs(String line) {
        return line.startsWith(prefix);
    }

    private void test(JsonNode said) {
        String id = Excerpt.wellFormed(said.path("test").textValue());
        Outcome outcome = Outcome.of(said.path("outcome").asText("")).orElse(null);
        if (outcome == null || id.isEmpty() || id.length() > MAX_ID || tests == MAX_TESTS) return;
        tests++;
        Claim claim = new Claim(
                id,
                outcome,
                words(said, "message", MAX_WORDS),
                words(said, "trace", MAX_WORDS),
                words(said, "stdout", MAX_STDOUT),
                Duration.ofMillis(Math.max(0, said.path("millis").asLong(0))),
                false);
        if (canaries.isOne(id)) canaries.heard(claim, claims.isEmpty());
        else claims.merge(id, claim, (first, _) -> first.repeated());
    }

    private void broken(JsonNode said) {
        if (broken.size() == MAX_BROKEN) return;
        broken.add(new Broken(
                words(said, "broken", MAX_ID), words(said, "message", MAX_WORDS), words(said, "trace", MAX_WORDS)));
    }

    private void end(JsonNode said) {
        ended = true;
        complete = said.path("tests").asInt(-1) == tests;
        touched |= !complete && tests < MAX_TESTS;
    }

    private static String words(JsonNode said, String field, int max) {
        return Excerpt.wellFormed(said.path(field).asText(""), max);
    }
}
