package dev.cupel.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {
    private static final String GOOD = """
            id: lisp
            name: Lisp
            image: cupel/lisp
            sources: ["*.lisp"]
            entry: main.lisp
            build: [sbcl, "{sources}"]
            run: [sbcl, --script, "/box/src/{entry}"]
            limits: {cpu: 2s, wall: 6s, memory: 256MiB, output: 64KiB, processes: 64}
            buildLimits: {cpu: 10s, wall: 30s, memory: 512MiB, output: 64KiB, processes: 64}
            """;

    @TempDir
    Path folder;

    @Test
    void are_read_from_their_folders() {
        Languages languages = SampleLanguages.five();
        assertThat(languages.ids()).containsExactly("c", "cpp", "java", "javascript", "python");
        Language python = languages.get("python");
        assertThat(python.limits())
                .isEqualTo(
                        new Limits(Duration.ofSeconds(2), Duration.ofSeconds(6), Bytes.mebi(256), Bytes.kibi(64), 64));
        assertThat(python.isSource("deep/er.py")).isTrue();
        assertThat(python.isReserved("deep/conftest.py")).isTrue();
        assertThat(python.environment()).containsEntry("PYTHONDONTWRITEBYTECODE", "1");
    }

    @Test
    void of_this_repository_are_without_fault() {
        Languages languages = Languages.read(Path.of("sandbox-images"));
        assertThat(languages.ids()).contains("c", "cpp", "java", "javascript", "python");
        assertThat(languages.all())
                .filteredOn(language ->
                        List.of("c", "cpp", "java", "javascript", "python").contains(language.id()))
                .hasSize(5)
                .allMatch(language -> language.suites() != null);
    }

    @Test
    void may_leave_out_what_few_need() throws IOException {
        write("lisp", GOOD);
        Language lisp = Languages.read(folder).get("lisp");
        assertThat(lisp.suites()).isNull();
        assertThat(lisp.dataLimit()).isFalse();
        assertThat(lisp.flags()).isEmpty();
        assertThat(lisp.environment()).isEmpty();
    }

    @Test
    void stop_the_start_with_every_fault_and_its_line() throws IOException {
        write("lisp", GOOD.replace("image:", "imgae:").replace("{sources}", "all {sources}"));
        write("other", GOOD.replace("output: 64KiB, ", "").replace("{entry}", "{entyr}"));
        assertThatThrownBy(() -> Languages.read(folder))
                .isInstanceOf(BadLanguages.class)
                .hasMessageContaining("lisp/language.yaml:1: `image` is missing")
                .hasMessageContaining("lisp/language.yaml:3: unknown key `imgae`; did you mean `image`?")
                .hasMessageContaining("lisp/language.yaml:6: `{sources}` must be an element of its own")
                .hasMessageContaining("other/language.yaml:1: another folder has the id `lisp` too")
                .hasMessageContaining("other/language.yaml:7: `{entyr}` is no word of a command")
                .hasMessageContaining("other/language.yaml:8: `output` is missing");
    }

    @Test
    void are_needed_at_all() {
        assertThatThrownBy(() -> Languages.read(folder)).hasMessageContaining("no folder in it has a language.yaml");
        assertThatThrownBy(() -> Languages.read(folder.resolve("nowhere"))).isInstanceOf(BadLanguages.class);
    }

    private void write(String name, String yaml) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name).resolve("language.yaml"), yaml);
    }
}
