package dev.cupel.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Content;
import dev.cupel.domain.Rejected.Fault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlFileTest {
    private final Faults faults = new Faults();

    @Test
    void every_value_knows_its_line() {
        YamlMap map = read("a: 1\nb:\n  - x\n  - {c: d}\n").orElseThrow();
        YamlList list = map.list("b").orElseThrow();
        assertThat(map.spotOf("a").line()).isEqualTo(1);
        assertThat(list.items()).map(item -> item.spot().line()).containsExactly(3, 4);
        assertThat(list.items().getLast()).isInstanceOf(YamlMap.class);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void texts_stay_as_they_were_written() {
        YamlMap map = read("a: 007\nb: yes\nc: 1e-6\nd: 'null'\n").orElseThrow();
        assertThat(map.keys())
                .map(key -> map.text(key).orElseThrow().value())
                .containsExactly("007", "yes", "1e-6", "null");
    }

    @Test
    void all_faults_are_found_in_one_pass() {
        YamlMap map = read("titel: x\npoints: [1]\npoints: 2\nempty:\n").orElseThrow();
        map.only(List.of("title", "points", "empty"));
        map.require("title");
        assertThat(map.text("points")).isEmpty();
        assertThat(map.text("empty")).isEmpty();
        assertThat(faults.list())
                .containsExactly(
                        new Fault("a.yaml:1", "`title` is missing"),
                        new Fault("a.yaml:1", "unknown key `titel`; did you mean `title`?"),
                        new Fault("a.yaml:2", "`points` must be text, not a list"),
                        new Fault("a.yaml:3", "`points` stands here a second time"),
                        new Fault("a.yaml:4", "`empty` has no value"));
    }

    @Test
    void what_is_not_yaml_is_refused_with_its_line() {
        assertThat(read("a: 1\nb: [1, 2}\n")).isEmpty();
        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("a.yaml:2");
            assertThat(fault.detail()).startsWith("not well-formed YAML");
        });
    }

    @Test
    void a_tab_or_a_control_character_is_refused_with_its_line() {
        assertThat(read("a: 1\n\tb: 2\n")).isEmpty();
        assertThat(read("a: 1\n\nb: \u0007\n")).isEmpty();
        assertThat(faults.list()).map(Fault::pointer).containsExactly("a.yaml:2", "a.yaml:3");
    }

    @Test
    void anchors_tags_and_second_documents_are_refused() {
        assertThat(read("a: &x [1]\nb: *x\nc: !!binary aGk=\nd: !own {e: f}\n")).isPresent();
        assertThat(read("a: 1\n---\nb: 1\n")).isEmpty();
        assertThat(faults.list())
                .map(Fault::pointer)
                .containsExactly("a.yaml:1", "a.yaml:2", "a.yaml:3", "a.yaml:3", "a.yaml:4");
    }

    @Test
    void a_bomb_of_brackets_costs_no_stack() {
        assertThat(read("a: " + "[".repeat(200_000))).isEmpty();
        assertThat(faults.list())
                .singleElement()
                .matches(fault -> fault.detail().contains("nested too deeply"));
    }

    @Test
    void empty_files_lists_and_scalars_are_no_maps() {
        assertThat(read("")).isEmpty();
        assertThat(read("# nothing\n")).isEmpty();
        assertThat(read("\n- a\n")).isEmpty();
        assertThat(read("word\n")).isEmpty();
        assertThat(faults.list())
                .map(Fault::detail)
                .containsExactly(
                        "the file is empty",
                        "the file must be a map of `key: value`, not text",
                        "the file must be a map of `key: value`, not a list");
    }

    @Test
    void other_encodings_are_refused_and_a_byte_order_mark_is_not() {
        assertThat(YamlFile.read("a.yaml", Content.of(new byte[] {'a', ':', '\n', (byte) 0xe9}), faults))
                .isEmpty();
        assertThat(faults.list()).map(Fault::pointer).containsExactly("a.yaml:2");
        assertThat(read("\uFEFFa: 1\n").orElseThrow().keys()).containsExactly("a");
    }

    @Test
    void a_file_of_two_mebibytes_is_refused() {
        assertThat(read("a: " + "x".repeat(2 << 20))).isEmpty();
        assertThat(faults.list()).map(Fault::detail).containsExactly("larger than 1MiB");
    }

    private Optional<YamlMap> read(String text) {
        return YamlFile.read("a.yaml", Content.of(text), faults);
    }
}
