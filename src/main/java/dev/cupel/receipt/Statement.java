package dev.cupel.receipt;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Marked;
import dev.cupel.domain.Submission;
import dev.cupel.domain.TestResult;
import java.time.Instant;

/// What a receipt says. Tests stand in the assignment's order and have no names, since a hidden one has none for a
/// learner; points are decimals in strings, so that no reader rounds them.
final class Statement {
    static final String FORMAT = "cupel-receipt-1";

    private Statement() {}

    /// @param suite digest of the bundle
    /// @param limits of a run where a test has none of its own; a test's own are part of the suite
    static ObjectNode of(Submission submission, String suite, Limits limits, Marked marked, Instant gradedAt) {
        ObjectNode statement = JsonNodeFactory.instance.objectNode();
        statement
                .put("format", FORMAT)
                .put("id", submission.id().toString())
                .put("course", submission.of().course())
                .put("assignment", submission.of().assignment())
                .put("version", submission.of().version())
                .put("learner", submission.learner())
                .put("attempt", submission.attempt())
                .put("language", submission.language())
                .put("submission", submission.digest())
                .put("suite", suite)
                .put("image", marked.image())
                .put("verdict", marked.grade().verdict().word())
                .put("score", marked.grade().score().toString())
                .put("maxScore", marked.grade().maxScore().toString())
                .put("submittedAt", submission.submittedAt().toString())
                .put("gradedAt", gradedAt.toString());
        statement.putObject("parameters");
        limits(statement.putObject("limits"), limits);
        ArrayNode tests = statement.putArray("tests");
        for (TestResult test : marked.staff().tests()) row(tests.addObject(), test);
        return statement;
    }

    private static void limits(ObjectNode node, Limits limits) {
        node.put("cpuMillis", limits.cpu().toMillis())
                .put("wallMillis", limits.wall().toMillis())
                .put("memoryBytes", limits.memory().count())
                .put("outputBytes", limits.output().count())
                .put("processes", limits.processes());
    }

    private static void row(ObjectNode node, TestResult test) {
        node.put("verdict", test.verdict().word())
                .put("points", test.points().toString())
                .put("maxPoints", test.maxPoints().toString());
    }
}
