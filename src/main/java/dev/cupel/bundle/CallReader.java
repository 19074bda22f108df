package dev.cupel.bundle;

import dev.cupel.domain.CallStep;
import dev.cupel.domain.CallStep.Asked;
import dev.cupel.domain.CallStep.Expected;
import dev.cupel.domain.Comparison;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.About;
import dev.cupel.domain.Value;
import dev.cupel.language.Language;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import dev.cupel.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a test of kind `call`: one call with what it returns, or a `script` of steps.
///
/// `script` as a list makes a test one of this kind; `call` beside it may then only name the `file`.
/// As a text, `script` is a kind of its own.
final class CallReader implements TestsReader.KindReader {
    static final List<String> KEYS = List.of("call", "args", "returns", "throws", "script", "compare");

    private final AssignmentLanguages languages;
    private final SourceTree given;

    CallReader(AssignmentLanguages languages, SourceTree given) {
        this.languages = languages;
        this.given = given;
    }

    /// Whether a test is of this kind, or is meant to be.
    static boolean isCall(YamlMap test) {
        return test.has("call")
                || test.has("returns")
                || test.has("throws")
                || test.anything("script").filter(YamlList.class::isInstance).isPresent();
    }

    @Override
    public Optional<TestCase> read(About about, YamlMap map) {
        languages.all().stream()
                .filter(language -> language.calls() == null)
                .forEach(language -> map.spot().fault(language.id() + " has no driver for `call` tests"));
        Optional<String> file = file(map);
        List<CallStep> steps =
                map.has("script") ? script(map) : single(map).map(List::of).orElse(List.of());
        if (steps.isEmpty()) return Optional.empty();
        CallSize.check(steps, map.spot());
        return Optional.of(new TestCase.Call(about, file.orElse(null), steps, tolerance(map)));
    }

    private Optional<CallStep> single(YamlMap map) {
        map.require("call");
        if (!map.has("returns") && !map.has("throws")) map.spot().fault("`returns` or `throws` is missing");
        Optional<String> function = map.value("call").flatMap(CallReader::function);
        List<Value> args = CallSteps.args(map);
        Expected expected = CallSteps.expected(map);
        return function.map(name -> new CallStep(new Asked.Function(name, args, null), expected));
    }

    private List<CallStep> script(YamlMap map) {
        for (String key : List.of("args", "returns", "throws")) {
            if (map.has(key)) map.spotOf(key).fault("`" + key + "` belongs to a step of `script`");
        }
        switch (map.value("call").orElse(null)) {
            case YamlMap call when !call.has("function") -> {}
            case null -> {}
            default -> map.spotOf("call").fault("beside `script`, `call` may only name a file: {file: other.py}");
        }
        return map.list("script").map(list -> new CallSteps().read(list)).orElse(List.of());
    }

    private static Optional<String> function(YamlValue call) {
        return switch (call) {
            case YamlText text -> CallSteps.function(text);
            case YamlMap map -> {
                map.require("function");
                yield map.text("function").flatMap(CallSteps::function);
            }
            case YamlList list -> {
                list.spot().fault("`call` must name a function, or be {file: other.py, function: fact}");
                yield Optional.empty();
            }
        };
    }

    private Optional<String> file(YamlMap test) {
        if (!(test.value("call").orElse(null) instanceof YamlMap map)) return Optional.empty();
        map.only(List.of("file", "function"));
        Optional<YamlText> file = map.text("file");
        file.ifPresent(this::check);
        return file.map(YamlText::value);
    }

    private void check(YamlText file) {
        if (given.files().containsKey(file.value())) return;
        for (Language language : languages.all()) {
            if (!language.isSource(file.value())) {
                file.spot().fault("`" + file.value() + "` is no source in " + language.id());
            }
        }
    }

    private static Comparison.@Nullable Floats tolerance(YamlMap map) {
        if (!map.has("compare")) return null;
        if (ComparisonReader.read(map) instanceof Comparison.Floats floats) return floats;
        map.spotOf("compare").fault("values are compared as they are, or by {float: 1e-6}");
        return null;
    }
}
