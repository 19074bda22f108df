package dev.cupel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.py", "a/b_c-d.e", "1/2/3/4/5/6/7/8/9/10", ".hidden", "a..b", "..."})
    void plain_names_are_welcome_from_anybody(String path) {
        assertThat(FileName.faultOfHandedIn(path)).isEmpty();
        assertThat(FileName.faultOf(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.txt", "naïve.txt", "a+b", "(1).in", "-rf"})
    void other_letters_only_from_authors(String path) {
        assertThat(FileName.faultOfHandedIn(path)).isPresent();
        assertThat(FileName.faultOf(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                ".",
                "..",
                "../a",
                "a/../b",
                "a/./b",
                "C:\\a",
                "c:a",
                "a\\b",
                "a\u0000",
                "a\nb",
                "a\u202eb",
                "a\u200bb",
                "a\uD800",
                "a\u2028b",
                "a\uE000b",
                "1/2/3/4/5/6/7/8/9/10/11"
            })
    void names_that_climb_hide_or_mean_something_from_nobody(String path) {
        assertThat(FileName.faultOf(path)).isPresent();
        assertThat(FileName.faultOfHandedIn(path)).isPresent();
    }

    @Test
    void a_name_has_a_length_in_bytes() {
        assertThat(FileName.faultOf("é".repeat(100))).isEmpty();
        assertThat(FileName.faultOf("é".repeat(100) + "a")).contains("longer than 200 bytes");
    }
}
