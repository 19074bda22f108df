package dev.cupel.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void order_and_spacing_do_not_matter() throws Exception {
        assertThat(canonical("{ \"b\" : [1, true, null],\n \"a\": {\"d\": -0, \"c\": \"\"} }"))
                .contains("{\"a\":{\"c\":\"\",\"d\":0},\"b\":[1,true,null]}");
    }

    /// The example of RFC 8785, section 3.2.3: keys go by their UTF-16 units.
    @Test
    void keys_are_sorted_as_the_rfc_sorts_them() throws Exception {
        assertThat(canonical("""
                {"\\u20ac": 1, "\\r": 2, "\\ufb33": 3, "1": 4, "\\ud83d\\ude00": 5, "\\u0080": 6, "\\u00f6": 7}"""))
                .contains("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void control_characters_are_escaped_in_small_letters_and_others_not_at_all() throws Exception {
        assertThat(canonical("\"\\u001F\\u000b\\n\\u20ac/\\\"\\\\<\"")).contains("\"\\u001f\\u000b\\n€/\\\"\\\\<\"");
    }

    @Test
    void what_readers_could_read_differently_has_no_form() throws Exception {
        assertThat(canonical("1.5")).isEmpty();
        assertThat(canonical("9007199254740993")).isEmpty();
        assertThat(canonical("1e400")).isEmpty();
        assertThat(canonical("\"\\ud800\"")).isEmpty();
        assertThat(canonical("[".repeat(50) + "]".repeat(50))).isEmpty();
    }

    private static Optional<String> canonical(String json) throws Exception {
        return Canonical.bytes(JSON.readTree(json)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
