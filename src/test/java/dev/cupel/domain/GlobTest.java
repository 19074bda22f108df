package dev.cupel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "*.py,sum.py,true",
        "*.py,deep/sum.py,false",
        "*.py,sum_py,false",
        "shop/*.java,shop/Cart.java,true",
        "shop/*.java,shop/x/Cart.java,false",
        "**/*.in,1.in,true",
        "**/*.in,a/b/1.in,true",
        "src/**,src/a/b,true",
        "src/**,srcs,false",
        "?.c,a.c,true",
        "?.c,ab.c,false",
        "a+(b).c,a+(b).c,true",
        "a+(b).c,aab.c,false"
    })
    void matches_whole_paths(String pattern, String path, boolean matches) {
        assertThat(new Glob(pattern).matches(path)).isEqualTo(matches);
    }

    @Test
    void without_a_slash_may_match_a_name_anywhere() {
        assertThat(new Glob("*.py").matchesAnywhere("deep/er/sum.py")).isTrue();
        assertThat(new Glob("er/*.py").matchesAnywhere("deep/er/sum.py")).isFalse();
    }

    @Test
    void is_literal_without_wildcards() {
        assertThat(new Glob("a/b.c").isLiteral()).isTrue();
        assertThat(new Glob("a/?.c").isLiteral()).isFalse();
    }
}
