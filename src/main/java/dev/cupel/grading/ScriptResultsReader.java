package dev.cupel.grading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cupel.domain.Visibility;
import dev.cupel.grading.ScriptResults.Test;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a `results.json`. It was written beside a learner's code: hostile input, of at most a mebibyte.
final class ScriptResultsReader {
    private static final int MAX_TESTS = 1_000;
    private static final int MAX_NAME = 200;
    private static final int MAX_WORDS = 16 * 1024;
    private static final Set<String> FORMATS = Set.of("html", "simple_format", "md", "ansi");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxStringLength(1 << 20)
                            .maxNumberLength(30)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode root;

    private ScriptResultsReader(JsonNode root) {
        this.root = root;
    }

    /// What is wrong with a `results.json`, in words for whoever wrote the script.
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    static ScriptResults read(byte[] json) throws Malformed {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new Malformed("results.json is not well-formed: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Malformed("results.json cannot be read");
        }
        if (!root.isObject()) throw new Malformed("results.json is no object");
        return new ScriptResultsReader(root).results();
    }

    private ScriptResults results() throws Malformed {
        List<Test> tests = new ArrayList<>();
        JsonNode given = root.path("tests");
        if (!given.isMissingNode() && !given.isArray()) throw new Malformed("`tests` is no list");
        if (given.size() > MAX_TESTS) throw new Malformed("more than " + MAX_TESTS + " tests");
        for (JsonNode test : given) tests.add(test(test, tests.size() + 1));
        BigDecimal score = number(root, "score", "score");
        if (score == null && tests.stream().allMatch(test -> test.score() == null)) {
            throw new Malformed("neither a `score` nor a test that has one");
        }
        String format = format(root, "output_format");
        return new ScriptResults(
                score,
                words(root, "output", MAX_WORDS),
                root.has("output_format") ? format : "simple_format",
                visibility(root, "visibility", Visibility.PUBLIC),
                visibility(root, "stdout_visibility", Visibility.HIDDEN) == Visibility.PUBLIC,
                List.copyOf(tests));
    }

    private Test test(JsonNode test, int number) throws Malformed {
        if (!test.isObject()) throw new Malformed("test " + number + " is no object");
        String where = " of test " + number;
        String name =
                words(test, "name", MAX_NAME).replaceAll("\\p{Cntrl}", " ").strip();
        return new Test(
                name.isEmpty() ? "test " + test.path("number").asText(Integer.toString(number)) : name,
                number(test, "score", "score" + where),
                number(test, "max_score", "max_score" + where),
                switch (test.path("status").asText("")) {
                    case "passed" -> Boolean.TRUE;
                    case "failed" -> Boolean.FALSE;
                    default -> null;
                },
                words(test, "output", MAX_WORDS),
                test.has("output_format") ? format(test, "output_format") : format(root, "test_output_format"),
                visibility(test, "visibility", visibility(root, "visibility", Visibility.PUBLIC)));
    }

    private static @Nullable BigDecimal number(JsonNode node, String field, String name) throws Malformed {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isNumber()) throw new Malformed("`" + name + "` is no number");
        BigDecimal number = value.decimalValue();
        if (Math.abs((long) number.scale()) > 30) throw new Malformed("`" + name + "` is no sensible number");
        return number;
    }

    private static @Nullable String format(JsonNode node, String field) {
        String format = node.path(field).asText("");
        return FORMATS.contains(format) ? format : null;
    }

    /// What is to be seen only after a date is hidden for now.
    private static Visibility visibility(JsonNode node, String field, Visibility usual) {
        return switch (node.path(field).asText("")) {
            case "visible" -> Visibility.PUBLIC;
            case "hidden", "after_due_date", "after_published" -> Visibility.HIDDEN;
            default -> usual;
        };
    }

    private static String words(JsonNode node, String field, int max) {
        JsonNode value = node.path(field);
        return Excerpt.wellFormed(value.isValueNode() && !value.isNull() ? value.asText("") : "", max);
    }
}
