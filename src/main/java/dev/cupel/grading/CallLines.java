package dev.cupel.grading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.CallStep.Asked;
import dev.cupel.domain.Content;
import dev.cupel.domain.TestCase.Call;
import dev.cupel.domain.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes calls as the drivers read them, one line each. What is expected is no part of them.
final class CallLines {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CallLines() {}

    static List<Content> of(Call call) {
        return call.steps().stream()
                .map(step -> Content.of(line(step.asked()).toString()))
                .toList();
    }

    private static ObjectNode line(Asked asked) {
        ObjectNode line = JSON.objectNode();
        return switch (asked) {
            case Asked.Function(var name, var args, var as) ->
                kept(line.put("call", name), as).set("args", all(args));
            case Asked.New(var type, var args, var as) ->
                kept(line.put("new", type), as).set("args", all(args));
            case Asked.Method(var on, var name, var args) ->
                line.put("on", on).put("call", name).set("args", all(args));
            case Asked.Field(var on, var name) -> line.put("on", on).put("get", name);
        };
    }

    private static ObjectNode kept(ObjectNode line, @Nullable String as) {
        return as == null || as.isEmpty() ? line : line.put("as", as);
    }

    private static ArrayNode all(List<Value> args) {
        ArrayNode array = JSON.arrayNode();
        args.forEach(arg -> array.add(ValueJson.write(arg)));
        return array;
    }
}
