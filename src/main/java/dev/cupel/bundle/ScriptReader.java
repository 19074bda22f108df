package dev.cupel.bundle;

import dev.cupel.bundle.BundleFiles.Program;
import dev.cupel.domain.Assignment.HandIn;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.About;
import dev.cupel.domain.TestCase.Layout;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import dev.cupel.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a test of kind `script`: a path, or `{run: path, layout: gradescope}`.
final class ScriptReader implements TestsReader.KindReader {
    static final List<String> KEYS = List.of("script");

    private final BundleFiles files;
    private final Set<String> handedIn;

    ScriptReader(BundleFiles files, HandIn handIn) {
        this.files = files;
        this.handedIn = AcceptedFiles.literals(handIn);
    }

    @Override
    public Optional<TestCase> read(About about, YamlMap map) {
        Optional<YamlValue> script = map.value("script");
        Layout layout = layout(script);
        return script.flatMap(ScriptReader::path)
                .flatMap(path -> files.program(path).map(program -> script(about, path, program, layout)));
    }

    private TestCase script(About about, YamlText path, Program program, Layout layout) {
        if (layout == Layout.TOGETHER) {
            program.sources().files().keySet().stream()
                    .filter(handedIn::contains)
                    .forEach(name -> path.spot()
                            .fault("`" + name + "` lies beside the script and is in `submission.files` too; "
                                    + "learners could never hand it in"));
        }
        Optional<List<String>> command = Shebang.command(program.sources(), program.entry());
        if (command.isEmpty()) {
            path.spot()
                    .fault("`" + path.value() + "` must begin with a line such as `#!/bin/sh` that says what runs it");
        }
        return new TestCase.Script(about, program.sources(), command.orElse(List.of()), layout);
    }

    private static Optional<YamlText> path(YamlValue script) {
        if (script instanceof YamlText text) return Optional.of(text);
        if (!(script instanceof YamlMap map)) return Optional.empty();
        map.only(List.of("run", "layout"));
        map.require("run");
        return map.text("run");
    }

    private static Layout layout(Optional<YamlValue> script) {
        return script.filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast)
                .flatMap(map -> map.text("layout"))
                .flatMap(text ->
                        text.oneOf(List.of(Layout.values()), word -> word.name().toLowerCase(Locale.ROOT)))
                .orElse(Layout.TOGETHER);
    }
}
