package dev.cupel.grading;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase.Call;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.language.Command;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.Step.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the steps of one program: each its command, its files and its limits.
record Workshop(Program program, Limits ceiling, Seal seal) {
    /// The step that checks or compiles the sources, if the language has one.
    Optional<Step> build(Limits wanted) {
        if (language().build().isEmpty()) return Optional.empty();
        Limits limits = wanted.atMost(ceiling);
        List<String> command =
                command(program.sources(), List.of(), limits).fill(language().build());
        return Optional.of(new Step(
                StepId.BUILD,
                null,
                Place.BUILD,
                command,
                language().environment(),
                Content.EMPTY,
                SourceTree.EMPTY,
                limits,
                false,
                Map.of()));
    }

    Step run(String id, IoCase input, Limits wanted) {
        Limits limits = wanted.atMost(ceiling);
        Command words = command(program.sources(), List.of(), limits);
        List<String> command = Stream.concat(words.fill(language().run()).stream(), input.args().stream())
                .toList();
        Map<String, Bytes> collect = new TreeMap<>();
        input.outputs().keySet().forEach(path -> collect.put(path, limits.output()));
        return new Step(
                id,
                afterBuild(),
                Place.RUN,
                command,
                language().environment(),
                input.stdin(),
                input.files(),
                limits,
                language().dataLimit(),
                collect);
    }

    /// The step in whose process functions of the learner's are called. A bundle that asks for this in a language
    /// without a driver was refused.
    Step calls(String id, Call call, Limits wanted) {
        Limits limits = wanted.atMost(ceiling);
        String file = Optional.ofNullable(call.file()).orElse(program.entry());
        Command words =
                Command.of(program.sourcesOf(program.sources()), program.flags(), List.of(), file, limits.memory());
        return new Step(
                id,
                afterBuild(),
                Place.CALL,
                words.fill(Optional.ofNullable(language().calls()).orElseThrow()),
                language().environment(),
                Content.EMPTY,
                SourceTree.EMPTY,
                limits,
                language().dataLimit(),
                Map.of(),
                CallLines.of(call));
    }

    /// The step that compiles a suite with the learner's code, if the language has one.
    Optional<Step> suiteBuild(int number, Unit unit, Limits wanted) {
        if (suites().build().isEmpty()) return Optional.empty();
        Limits limits = wanted.atMost(ceiling);
        SourceTree files = program.sources().with(unit.suite());
        List<String> command =
                command(files, suites().testsOf(unit.suite()), limits).fill(suites().build());
        String id = StepId.suiteBuild(number);
        Content letter = SuiteLetter.toBuild(seal, number);
        return Optional.of(suiteStep(id, afterBuild(), Place.SUITE_BUILD, command, letter, files, limits));
    }

    /// The step that runs a part of a suite. The files that the harness loads itself are there by name only, so the
    /// learner's code finds nothing in them.
    Step suiteRun(int number, Unit unit, SuitePart part, Optional<Step> build, Limits wanted) {
        Limits limits = wanted.atMost(ceiling);
        SourceTree sealed = unit.suite().only(suites()::isSealed);
        SourceTree files = program.sources().with(unit.suite()).with(sealed.emptied());
        List<String> command = command(files, part.files(), limits).fill(suites().run());
        SourceTree told = build.isPresent() ? SourceTree.EMPTY : sealed;
        Content letter = SuiteLetter.toRun(seal, number, part.step(), told);
        String after = build.map(Step::id).orElse(afterBuild());
        return suiteStep(part.step(), after, Place.SUITE_RUN, command, letter, files, limits);
    }

    Language.Suites suites() {
        return language().suitesNeeded();
    }

    private Language language() {
        return program.language();
    }

    private @Nullable String afterBuild() {
        return language().build().isEmpty() ? null : StepId.BUILD;
    }

    private Command command(SourceTree files, List<String> tests, Limits limits) {
        return Command.of(program.sourcesOf(files), program.flags(), tests, program.entry(), limits.memory());
    }

    private Step suiteStep(
            String id,
            @Nullable String after,
            Place place,
            List<String> command,
            Content letter,
            SourceTree files,
            Limits limits) {
        boolean dataLimit =
                place == Place.SUITE_RUN && language().dataLimit(); // a compiler's allocations are not judged
        return new Step(
                id, after, place, command, language().environment(), letter, files, limits, dataLimit, Map.of());
    }
}
