package dev.cupel.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {
    private final Command command =
            Command.of(List.of("a.c", "b.c"), List.of(), List.of("t_test.c"), "a.c", Bytes.mebi(256));

    @Test
    void lists_take_the_place_of_their_element() {
        assertThat(command.fill(List.of("cc", "{flags}", "{sources}", "{tests}")))
                .containsExactly("cc", "a.c", "b.c", "t_test.c");
    }

    @Test
    void words_are_replaced_inside_an_element() {
        assertThat(command.fill(List.of("-Xmx{heapMiB}m", "{memoryMiB}", "/box/src/{entry}")))
                .containsExactly("-Xmx160m", "256", "/box/src/a.c");
    }

    @Test
    void braces_that_are_no_words_stay() {
        assertThat(command.fill(List.of("{}", "{other}"))).containsExactly("{}", "{other}");
    }

    @Test
    void a_heap_is_never_absurdly_small() {
        Command tiny = Command.of(List.of(), List.of(), List.of(), "", Bytes.mebi(8));
        assertThat(tiny.fill(List.of("{heapMiB}"))).containsExactly("8");
    }
}
