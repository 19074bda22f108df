package dev.cupel.receipt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// JSON as one sequence of bytes, whatever order and spacing it came in: RFC 8785, for values without fractions.
final class Canonical {
    /// RFC 8785 escapes with small hexadecimal digits.
    private static final ObjectMapper WRITER = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .build();

    /// Deeper than any statement is; what is deeper need not be read.
    private static final int DEEPEST = 16;

    private Canonical() {}

    /// Empty where a value has no canonical form here: a fraction, a number beyond 2^53, half a character, or
    /// too deep a nesting.
    static Optional<byte[]> bytes(JsonNode node) {
        try {
            return Optional.of(utf8(WRITER.writeValueAsString(plain(node, 0))));
        } catch (NoCanonicalForm | CharacterCodingException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Jackson's own bytes would have characters beyond U+FFFF escaped.
    private static byte[] utf8(String text) throws CharacterCodingException {
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    /// Objects become maps in the order of their keys' UTF-16 units, which is that of Java's strings.
    private static @Nullable Object plain(JsonNode node, int depth) {
        if (depth > DEEPEST) throw new NoCanonicalForm();
        return switch (node.getNodeType()) {
            case OBJECT -> sorted(node, depth);
            case ARRAY -> listed(node, depth);
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            case NULL -> null;
            case NUMBER -> whole(node);
            case BINARY, MISSING, POJO -> throw new NoCanonicalForm();
        };
    }

    private static Map<String, @Nullable Object> sorted(JsonNode node, int depth) {
        Map<String, @Nullable Object> fields = new TreeMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue(), depth + 1)));
        return fields;
    }

    private static List<@Nullable Object> listed(JsonNode node, int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        node.forEach(element -> elements.add(plain(element, depth + 1)));
        return elements;
    }

    private static Long whole(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.longValue()) > 1L << 53) {
            throw new NoCanonicalForm();
        }
        return node.longValue();
    }

    @SuppressWarnings("serial") // never leaves this class
    private static final class NoCanonicalForm extends RuntimeException {}
}
