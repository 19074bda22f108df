package dev.cupel.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.cupel.domain.Content;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Values as JSON bytes in a column: exact decimals, file contents as base64. Not what callers get; those are views.
final class Kept {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(Content.class, new ContentOut())
                    .addDeserializer(Content.class, new ContentIn()))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // What a record can be asked (`isEmpty`) is no part of it.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private Kept() {}

    static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(byte[] json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored " + type.getSimpleName() + " cannot be read", e);
        }
    }

    @SuppressWarnings("serial") // never serialised
    private static final class ContentOut extends StdSerializer<Content> {
        ContentOut() {
            super(Content.class);
        }

        @Override
        public void serialize(Content content, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeBinary(content.bytes());
        }
    }

    @SuppressWarnings("serial") // never serialised
    private static final class ContentIn extends StdDeserializer<Content> {
        ContentIn() {
            super(Content.class);
        }

        @Override
        public Content deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Content.of(in.getBinaryValue());
        }
    }
}
