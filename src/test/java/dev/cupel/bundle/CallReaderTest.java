package dev.cupel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.CallStep;
import dev.cupel.domain.CallStep.Asked;
import dev.cupel.domain.CallStep.Expected;
import dev.cupel.domain.Comparison;
import dev.cupel.domain.Rejected.Fault;
import dev.cupel.domain.TestCase.Call;
import dev.cupel.domain.Value;
import dev.cupel.domain.Value.Pair;
import dev.cupel.domain.Value.Pairs;
import dev.cupel.domain.Value.Real;
import dev.cupel.domain.Value.Truth;
import dev.cupel.domain.Value.Whole;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallReaderTest {
    private static final String HEAD = """
            title: Calls
            languages: [python, java]
            submission: {}
            tests:
            """;

    @Test
    void a_call_has_arguments_and_what_it_returns() {
        Call call = call("{name: five, call: fact, args: [5], returns: 120, points: 2}");
        assertThat(call.kind()).isEqualTo("call");
        assertThat(call.steps())
                .containsExactly(new CallStep(
                        new Asked.Function("fact", List.of(Value.of(5)), null), new Expected.Returns(Value.of(120))));
        assertThat(call.file()).isNull();
        assertThat(call.tolerance()).isNull();
    }

    @Test
    void a_call_may_name_its_file_its_exception_and_a_tolerance() {
        Call call = call(
                "{name: n, call: {file: given.txt, function: Tree.depth}, throws: ValueError, compare: {float: 0.5}}");
        assertThat(call.file()).isEqualTo("given.txt");
        assertThat(call.steps())
                .containsExactly(new CallStep(
                        new Asked.Function("Tree.depth", List.of(), null), new Expected.Throws("ValueError")));
        assertThat(call.tolerance()).isEqualTo(new Comparison.Floats(0.5, 0.5));
    }

    @Test
    void values_are_what_yaml_says() {
        Call call = call("""
                {name: n, call: f, returns: null, args: [1, -0x1F, 0o17, 1.0, 1e3, .inf, -.INF, .nan, true, False, ~, null,
                  "1", '~', word, 123456789012345678901234567890, [], [[null]], {a: 1, 2: [b], "3": c}]}""");
        assertThat(args(call))
                .containsExactly(
                        Value.of(1),
                        Value.of("-0x1F"),
                        Value.of(15),
                        new Real(1),
                        new Real(1000),
                        new Real(Double.POSITIVE_INFINITY),
                        new Real(Double.NEGATIVE_INFINITY),
                        new Real(Double.NaN),
                        new Truth(true),
                        new Truth(false),
                        Value.NULL,
                        Value.NULL,
                        Value.of("1"),
                        Value.of("~"),
                        Value.of("word"),
                        new Whole(new BigInteger("123456789012345678901234567890")),
                        Value.listOf(),
                        Value.listOf(Value.listOf(Value.NULL)),
                        new Pairs(
                                List.of(
                                        new Pair(Value.of("a"), Value.of(1)),
                                        new Pair(Value.of(2), Value.listOf(Value.of("b"))),
                                        new Pair(Value.of("3"), Value.of("c"))),
                                false));
        assertThat(call.steps().getFirst().expected()).isEqualTo(new Expected.Returns(Value.NULL));
    }

    @Test
    void a_script_makes_objects_and_speaks_to_them() {
        Call call = call("""
                {name: n, script: [{new: Stack, as: s}, {on: s, call: push, args: [3]}, {on: s, call: pop, returns: 3},
                  {on: s, get: size, returns: 0}, {call: copy, args: [1], as: t}, {new: Stack, args: [-1], throws: ValueError}]}""");
        assertThat(call.steps())
                .containsExactly(
                        new CallStep(new Asked.New("Stack", List.of(), "s"), new Expected.Anything()),
                        new CallStep(new Asked.Method("s", "push", List.of(Value.of(3))), new Expected.Anything()),
                        new CallStep(new Asked.Method("s", "pop", List.of()), new Expected.Returns(Value.of(3))),
                        new CallStep(new Asked.Field("s", "size"), new Expected.Returns(Value.of(0))),
                        new CallStep(new Asked.Function("copy", List.of(Value.of(1)), "t"), new Expected.Anything()),
                        new CallStep(
                                new Asked.New("Stack", List.of(Value.of(-1)), ""), new Expected.Throws("ValueError")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call: f; `returns` or `throws` is missing",
                "call: f, returns: 1, throws: E; `throws` does not go with `returns`",
                "call: f, returns: ; `returns` has no value; write `null` if that is meant",
                "returns: 1; `call` is missing",
                "call: [f], returns: 1; `call` must name a function, or be {file: other.py, function: fact}",
                "call: f(5), returns: 1; `f(5)` is not a name such as fact or Tree.depth",
                "call: {file: a.c, function: f}, returns: 1; `a.c` is no source in python",
                "call: {file: given.txt}, returns: 1; `function` is missing",
                "call: f, returns: 1, compare: tokens; values are compared as they are, or by {float: 1e-6}",
                "call: f, returns: 1, stdin: x; `stdin` does not go with `call`",
                "call: f, returns: 1, unit: tests; `unit` does not go with `call`",
                "call: f, returns: {from: solution}; `{from: solution}` is not supported yet",
                "call: f, args: 5, returns: 1; `args` must be a list such as [a, b], not text",
                "call: f, script: [{call: f, returns: 1}]; beside `script`, `call` may only name a file: {file: other.py}",
                "script: [], ; `script` must hold at least one step",
                "script: [{call: f}]; the script expects nothing: give a step `returns` or `throws`",
                "script: [{call: f, returns: 1}], returns: 1; `returns` belongs to a step of `script`",
                "script: [{call: f, get: g, returns: 1}]; a step is one of `new`, `call` and `get`",
                "script: [{new: S, as: stack}, {on: stak, call: f, returns: 1}]; no earlier step made `stak`; did you mean `stack`?",
                "script: [{new: S, as: s}, {new: S, as: s}, {on: s, get: a, returns: 1}]; an earlier step made `s` already",
                "script: [{new: S}, {call: f, returns: 1}]; `as` is missing",
                "script: [{new: S, as: s, returns: 1}]; `returns` does not go with `new` in a step",
                "script: [{call: f, returns: 1, argz: []}]; unknown key `argz`; did you mean `args`?"
            })
    void a_fault_is_told_with_its_line(String test) {
        String[] parts = test.split("; ", 2);
        assertThat(faults("  - {name: n, " + parts[0] + "}\n"))
                .contains(new Fault("assignment.yaml:5", parts[1]))
                .allMatch(fault -> "assignment.yaml:5".equals(fault.pointer()));
    }

    @Test
    void a_language_without_a_driver_is_a_fault() {
        String yaml = HEAD.replace("[python, java]", "[python, c]") + "  - {name: n, call: f, returns: 1}\n";
        assertThat(Bundles.faultsOf(Zips.tree("assignment.yaml", yaml)))
                .containsExactly(new Fault("assignment.yaml:5", "c has no driver for `call` tests"));
    }

    @Test
    void arguments_have_bounds() {
        assertThat(faults("  - {name: n, call: f, args: [\"" + "\\0".repeat(200_000) + "\"], returns: 1}\n"))
                .containsExactly(new Fault("assignment.yaml:5", "the arguments of a call are larger than 768KiB"));
        assertThat(faults("  - {name: n, call: f, args: [[" + "1,".repeat(60_000) + "]], returns: 1}\n"))
                .contains(new Fault("assignment.yaml:5", "more than 50000 values in one"));
        assertThat(faults("  - {name: n, call: f, args: [" + "9".repeat(10_001) + "], returns: 1}\n"))
                .containsExactly(new Fault("assignment.yaml:5", "a number of more than 10000 digits"));
    }

    private static List<Value> args(Call call) {
        return ((Asked.Function) call.steps().getFirst().asked()).args();
    }

    private static Call call(String test) {
        String yaml = HEAD.replace("submission: {}", "submission: {}\ngiven: given") + "  - "
                + test.indent(4).strip() + "\n";
        return (Call) Bundles.read(Zips.tree("assignment.yaml", yaml, "given/given.txt", ""))
                .assignment()
                .tests()
                .getFirst();
    }

    private static List<Fault> faults(String test) {
        return Bundles.faultsOf(Zips.tree("assignment.yaml", HEAD + test));
    }
}
