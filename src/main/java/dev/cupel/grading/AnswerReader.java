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
import dev.cupel.domain.Value;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the answers to calls, written by a process that a learner may have taken over. Every whole line counts: one
/// that is no answer takes the place of the answer it came instead of.
final class AnswerReader {
    private static final int MAX_LINES = 1_100;
    private static final int MAX_TOKENS = 600_000;
    private static final int MAX_TYPES = 100;
    private static final int MAX_WORDS = 4 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(400)
                            .maxStringLength(4 << 20)
                            .maxNumberLength(20)
                            .maxTokenCount(MAX_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AnswerReader() {}

    static List<Answer> read(Text report) {
        byte[] bytes = report.content().bytes();
        List<Answer> answers = new ArrayList<>();
        int start = 0;
        for (int end = 0; end < bytes.length && answers.size() < MAX_LINES; end++) {
            if (bytes[end] != '\n') continue;
            answers.add(answer(ByteBuffer.wrap(bytes, start, end - start)));
            start = end + 1;
        }
        return List.copyOf(answers);
    }

    /// Whether something follows the last whole line.
    static boolean isUnfinished(Text report) {
        byte[] bytes = report.content().bytes();
        return bytes.length > 0 && bytes[bytes.length - 1] != '\n';
    }

    private static Answer answer(ByteBuffer line) {
        try {
            return answer(JSON.readTree(UTF_8.newDecoder().decode(line).toString()));
        } catch (CharacterCodingException | JsonProcessingException _) {
            return new Answer.Garbled();
        }
    }

    private static Answer answer(JsonNode said) {
        if (said.has("returned")) {
            return (said.size() == 1 ? ValueJson.read(said.path("returned")) : Optional.<Value>empty())
                    .<Answer>map(Answer.Returned::new)
                    .orElseGet(Answer.Garbled::new);
        }
        if (said.path("threw").isArray()) {
            return new Answer.Threw(types(said.path("threw")), words(said, "message"), words(said, "trace"));
        }
        if (said.path("refused").isTextual()) return new Answer.Refused(words(said, "refused"), words(said, "trace"));
        return new Answer.Garbled();
    }

    private static List<String> types(JsonNode names) {
        List<String> types = new ArrayList<>();
        for (JsonNode name : names) if (types.size() < MAX_TYPES) types.add(Excerpt.wellFormed(name.asText(""), 200));
        return List.copyOf(types);
    }

    private static String words(JsonNode said, String field) {
        return Excerpt.wellFormed(said.path(field).asText(""), MAX_WORDS);
    }
}
