package dev.cupel.bundle;

import dev.cupel.domain.CallStep;
import dev.cupel.domain.CallStep.Asked;
import dev.cupel.domain.CallStep.Expected;
import dev.cupel.domain.Value;
import dev.cupel.yaml.Nearest;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import dev.cupel.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads the steps of a `script`, in order: later ones speak of objects that earlier ones made.
final class CallSteps {
    private static final int MAX_STEPS = 200;
    private static final int MAX_ARGS = 100;
    private static final int MAX_NAME = 200;
    private static final List<String> KEYS = List.of("new", "as", "on", "call", "get", "args", "returns", "throws");
    private static final Pattern FUNCTION =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*+(?:\\.[\\p{L}_$][\\p{L}\\p{N}_$]*+)*+");

    private final Set<String> objects = new TreeSet<>();

    /// The steps; none after adding a fault.
    List<CallStep> read(YamlList script) {
        if (script.items().isEmpty()) script.spot().fault("`script` must hold at least one step");
        if (script.items().size() > MAX_STEPS) script.spot().fault("more than " + MAX_STEPS + " steps");
        List<CallStep> steps = new ArrayList<>();
        List<YamlMap> maps = script.maps();
        for (YamlMap map : maps) step(map).ifPresent(steps::add);
        boolean complete = !steps.isEmpty() && steps.size() == script.items().size();
        if (complete && steps.stream().allMatch(step -> step.expected() instanceof Expected.Anything)) {
            script.spot().fault("the script expects nothing: give a step `returns` or `throws`");
        }
        return complete ? List.copyOf(steps) : List.of();
    }

    private Optional<CallStep> step(YamlMap map) {
        map.only(KEYS);
        Expected expected = expected(map);
        return asked(map).map(asked -> new CallStep(asked, expected));
    }

    private Optional<Asked> asked(YamlMap map) {
        List<Value> args = args(map);
        long verbs = List.of("new", "call", "get").stream().filter(map::has).count();
        if (verbs != 1) return fault(map, "a step is one of `new`, `call` and `get`");
        if (map.has("new")) return made(map, args);
        if (map.has("get")) return field(map);
        return map.has("on") ? method(map, args) : called(map, args);
    }

    private Optional<Asked> made(YamlMap map, List<Value> args) {
        refuse(map, "on", "new");
        refuse(map, "returns", "new");
        if (!map.has("throws")) map.require("as");
        Optional<String> type = map.text("new").flatMap(CallSteps::function);
        Optional<String> as = kept(map);
        return type.map(name -> new Asked.New(name, args, as.orElse("")));
    }

    private Optional<Asked> field(YamlMap map) {
        map.require("on");
        refuse(map, "args", "get");
        refuse(map, "as", "get");
        Optional<String> on = object(map);
        Optional<String> name = map.text("get").flatMap(CallSteps::simple);
        return on.flatMap(object -> name.map(field -> new Asked.Field(object, field)));
    }

    private Optional<Asked> method(YamlMap map, List<Value> args) {
        refuse(map, "as", "on");
        Optional<String> on = object(map);
        Optional<String> name = map.text("call").flatMap(CallSteps::simple);
        return on.flatMap(object -> name.map(method -> new Asked.Method(object, method, args)));
    }

    private Optional<Asked> called(YamlMap map, List<Value> args) {
        if (map.has("as")) refuse(map, "returns", "as");
        Optional<String> function = map.text("call").flatMap(CallSteps::function);
        Optional<String> as = kept(map);
        return function.map(name -> new Asked.Function(name, args, as.orElse(null)));
    }

    private Optional<String> object(YamlMap map) {
        Optional<YamlText> on = map.text("on");
        on.filter(name -> !objects.contains(name.value()))
                .ifPresent(name -> name.spot()
                        .fault("no earlier step made `" + name.value() + "`" + Nearest.hint(name.value(), objects)));
        return on.map(YamlText::value);
    }

    private Optional<String> kept(YamlMap map) {
        Optional<String> name = map.text("as").flatMap(CallSteps::simple);
        name.filter(as -> !objects.add(as))
                .ifPresent(as -> map.spotOf("as").fault("an earlier step made `" + as + "` already"));
        return name;
    }

    static List<Value> args(YamlMap map) {
        List<Value> args = map.list("args").map(YamlList::items).orElse(List.of()).stream()
                .map(ValueReader::read)
                .toList();
        if (args.size() > MAX_ARGS) map.spotOf("args").fault("more than " + MAX_ARGS + " arguments");
        return args;
    }

    /// What is expected where `returns` or `throws` says so; never both.
    static Expected expected(YamlMap map) {
        if (map.has("returns") && map.has("throws")) map.spotOf("throws").fault("`throws` does not go with `returns`");
        if (map.has("throws")) {
            return map.text("throws")
                    .flatMap(CallSteps::function)
                    .<Expected>map(Expected.Throws::new)
                    .orElse(new Expected.Anything());
        }
        return map.anything("returns").map(value -> returned(map, value)).orElse(new Expected.Anything());
    }

    private static Expected returned(YamlMap map, YamlValue value) {
        if (value instanceof YamlText text && text.plain() && text.value().isEmpty()) {
            map.spotOf("returns").fault("`returns` has no value; write `null` if that is meant");
        }
        if (value instanceof YamlMap from
                && from.text("from")
                        .filter(text -> text.value().equals("solution"))
                        .isPresent()) {
            from.spot().fault("`{from: solution}` is not supported yet");
        }
        return new Expected.Returns(ValueReader.read(value));
    }

    /// The name of a function, a class or an exception, with those it lies in.
    static Optional<String> function(YamlText text) {
        String name = text.value();
        if (name.length() <= MAX_NAME && FUNCTION.matcher(name).matches()) return Optional.of(name);
        text.spot().fault("`" + name + "` is not a name such as fact or Tree.depth");
        return Optional.empty();
    }

    private static Optional<String> simple(YamlText text) {
        Optional<String> name = function(text);
        name.filter(dotted -> dotted.contains("."))
                .ifPresent(_ -> text.spot().fault("`" + text.value() + "` must be a name without points"));
        return name;
    }

    private static void refuse(YamlMap map, String key, String beside) {
        if (map.has(key)) map.spotOf(key).fault("`" + key + "` does not go with `" + beside + "` in a step");
    }

    private static <T> Optional<T> fault(YamlMap map, String detail) {
        map.spot().fault(detail);
        return Optional.empty();
    }
}
