package dev.cupel;

import dev.cupel.AttackOutcome.Seen;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says of the answers to one attack what is not as it must be.
///
/// @param faults where it is added
record AttackJudge(Attack attack, String runtime, long millis, List<String> faults) {
    /// What no learner may ever see: of the service's environment, and of the hidden test.
    private static final List<String> SECRETS = List.of("planted-secret", "planted-hidden-input", RunningCupel.KEY);

    private static final Pattern CONTROL_CHARACTERS = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f]");

    Seen refused(Response answer) {
        boolean inWords = answer.contentType().startsWith("application/problem+json") && answer.statusCode() < 500;
        if (!attack.must().contains(Attack.REFUSED) || !inWords) faults.add(answer.asPrettyString());
        return new Seen(Attack.REFUSED, "", 0, millis, words(answer.jsonPath().getString("detail")), List.of());
    }

    /// @param forLearners the same submission as a learner is shown it
    Seen settled(Response answer, Response forLearners) {
        JsonPath graded = answer.jsonPath();
        List<Map<String, Object>> tests = graded.getList("tests");
        if (!"graded".equals(graded.getString("state")) || tests == null || tests.isEmpty()) {
            faults.add(answer.asPrettyString());
            return new Seen(
                    words(graded.getString("state")), "", 0, millis, words(graded.getString("message")), List.of());
        }
        boolean twoRuns = !attack.work().isEmpty();
        Seen seen = new Seen(
                words(twoRuns ? tests.getFirst().get("verdict") : graded.getString("verdict")),
                twoRuns ? words(tests.getLast().get("verdict")) : "",
                twoRuns ? graded.getDouble("tests[0].points") : graded.getDouble("score"),
                millis,
                words(tests.getFirst().get("message")),
                Objects.requireNonNullElse(graded.getList("flags"), List.of()));
        verdicts(seen);
        texts(words(tests.getFirst().get("stdout")), forLearners.asString());
        if (twoRuns) nothingOfTheHiddenRun(forLearners.jsonPath());
        return seen;
    }

    private void verdicts(Seen seen) {
        boolean forged = attack.must().contains(Attack.FORGED) && seen.verdict().equals("passed");
        if (!attack.must().contains(seen.verdict()) && !forged) {
            faults.add("verdict " + seen.verdict() + ": " + seen.message());
        }
        if (!seen.verdict().equals("passed") && seen.points() > 0) faults.add("it earned " + seen.points());
        if (!seen.work().isEmpty() && !attack.work().contains(seen.work())) {
            faults.add("the run after it: " + seen.work());
        }
    }

    private void texts(String printed, String forLearners) {
        for (String phrase : attack.says()) {
            if (!printed.contains(phrase)) faults.add("never said `" + phrase + "`: " + printed);
        }
        String judged = forLearners;
        if (runtime.equals("runsc")) {
            for (String phrase : attack.onGvisor()) judged = judged.replace(phrase, "");
        }
        Stream.concat(attack.never().stream(), SECRETS.stream())
                .filter(judged::contains)
                .forEach(phrase -> faults.add("said `" + phrase + "`: " + forLearners));
        if (CONTROL_CHARACTERS.matcher(forLearners).find()) faults.add("control characters: " + forLearners);
    }

    /// Even its time and memory would tell its input.
    private void nothingOfTheHiddenRun(JsonPath forLearners) {
        Map<String, Object> hidden = Objects.requireNonNull(forLearners.getMap("tests[1]"));
        boolean shown = Stream.of("wallMillis", "cpuMillis", "memoryBytes")
                        .anyMatch(key -> !words(hidden.get(key)).equals("0"))
                || Stream.of("stdout", "stderr", "message")
                        .anyMatch(key -> !words(hidden.get(key)).isEmpty());
        if (shown) faults.add("shown of a hidden test: " + hidden);
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
