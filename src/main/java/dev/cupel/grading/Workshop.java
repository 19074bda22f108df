package dev.cupel.grading;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase.Call;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.domain.TestCase.JUnitCommand;
import dev.cupel.domain.TestCase.Script;
import dev.cupel.domain.TestCase.Style;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.language.Command;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.Step.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the steps of one program: each its command, its files and its limits.
///
/// @param buildId of the step that builds the program
record Workshop(Program program, Limits ceiling, Seal seal, String buildId) {
    private static final Bytes REPORT = Bytes.mebi(4);
    private static final String LAY_OUT = "/opt/cupel/gradescope";
    private static final String LINT_CONFIG = "lint-config";

    Workshop(Program program, Limits ceiling, Seal seal) {
        this(program, ceiling, seal, StepId.BUILD);
    }

    /// The step that checks or compiles the sources, if the language has one.
    Optional<Step> build(Limits wanted) {
        if (language().build().isEmpty()) return Optional.empty();
        Limits limits = wanted.atMost(ceiling);
        List<String> command =
                command(program.sources(), List.of(), limits).fill(language().build());
        return Optional.of(new Step(
                buildId,
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
        return program(id, Place.RUN, input, wanted);
    }

    /// As a run, but one that talks.
    Step talk(String id, IoCase input, Limits wanted) {
        return program(id, Place.TALK, input, wanted);
    }

    private Step program(String id, Place place, IoCase input, Limits wanted) {
        Limits limits = wanted.atMost(ceiling);
        Command words = command(program.sources(), List.of(), limits);
        List<String> command = Stream.concat(words.fill(language().run()).stream(), input.args().stream())
                .toList();
        Map<String, Bytes> collect = new TreeMap<>();
        input.outputs().keySet().forEach(path -> collect.put(path, limits.output()));
        return new Step(
                id,
                afterBuild(),
                place,
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
                        Map.of())
                .asked(CallLines.of(call));
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

    /// The step in which a suite's framework, or a command of the author's, runs a suite and writes JUnit XML.
    Step suiteCommand(Unit unit, SuitePart part, Optional<Step> build, Limits wanted) {
        Limits limits = wanted.atMost(ceiling);
        SourceTree files = program.sources().with(unit.suite());
        JUnitCommand own = unit.command();
        List<String> command =
                own == null ? command(files, part.files(), limits).fill(suites().run()) : own.command();
        String after = build.map(Step::id).orElse(afterBuild());
        Map<String, Bytes> collect = Map.of(SuiteKind.report(unit), REPORT);
        return leaving(
                part.step(), after, Place.SUITE_COMMAND, command, language().environment(), files, limits, collect);
    }

    /// The step in which a script of the author's tries the learner's code.
    Step script(String id, Script script, Limits wanted) {
        Limits limits = wanted.atMost(ceiling);
        Map<String, String> environment = new TreeMap<>(language().environment());
        environment.put("CUPEL_LANGUAGE", language().id());
        Map<String, Bytes> collect = Map.of(ScriptJudge.RESULTS, ScriptJudge.MOST);
        return switch (script.layout()) {
            case TOGETHER ->
                leaving(
                        id,
                        afterBuild(),
                        Place.SUITE_COMMAND,
                        script.command(),
                        environment,
                        program.sources().with(script.files()),
                        limits,
                        collect);
            case GRADESCOPE -> {
                environment.put("SUBMISSION_METADATA", Metadata.of(script));
                List<String> command = Stream.concat(Stream.of(LAY_OUT), script.command().stream())
                        .toList();
                yield leaving(id, afterBuild(), Place.SCRIPT, command, environment, script.files(), limits, collect);
            }
        };
    }

    /// The step in which a linter looks at the sources. It needs no build.
    Step lint(String id, Style style, Limits wanted) {
        Limits limits = wanted.atLeast(language().buildLimits()).atMost(ceiling);
        List<String> command = command(program.sources(), List.of(), limits)
                .fill(Objects.requireNonNull(language().linters().get(style.linter())));
        SourceTree config =
                style.config() == null ? SourceTree.EMPTY : SourceTree.of(Map.of(LINT_CONFIG, style.config()));
        return leaving(id, null, Place.LINT, command, language().environment(), config, limits, Map.of());
    }

    private static Step leaving(
            String id,
            @Nullable String after,
            Place place,
            List<String> command,
            Map<String, String> environment,
            SourceTree files,
            Limits limits,
            Map<String, Bytes> collect) {
        return new Step(id, after, place, command, environment, Content.EMPTY, files, limits, false, collect);
    }

    Language.Suites suites() {
        return language().suitesNeeded();
    }

    private Language language() {
        return program.language();
    }

    private @Nullable String afterBuild() {
        return language().build().isEmpty() ? null : buildId;
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
