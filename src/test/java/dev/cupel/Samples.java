package dev.cupel;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.BuildRules;
import dev.cupel.domain.Assignment.HandIn;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.CallStep;
import dev.cupel.domain.Comparison;
import dev.cupel.domain.Content;
import dev.cupel.domain.Glob;
import dev.cupel.domain.LimitChanges;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Points;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.About;
import dev.cupel.domain.TestCase.Call;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.domain.TestCase.Isolation;
import dev.cupel.domain.TestCase.Scoring;
import dev.cupel.domain.TestCase.Unit;
import dev.cupel.domain.Value;
import dev.cupel.domain.Visibility;
import dev.cupel.language.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The one box of named objects that tests are made of.
public final class Samples {
    public static final Limits CEILING =
            new Limits(Duration.ofSeconds(60), Duration.ofSeconds(180), Bytes.mebi(2048), Bytes.mebi(4), 512);

    private static final Limits RUN =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(6), Bytes.mebi(256), Bytes.kibi(64), 64);
    private static final Limits BUILD =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Bytes.mebi(512), Bytes.kibi(64), 64);
    private static final Limits SUITE =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Bytes.mebi(512), Bytes.kibi(64), 128);

    private Samples() {}

    /// A language that is checked, not compiled, and whose suites need no build.
    public static Language python() {
        return language("python", "*.py", "main.py", List.of());
    }

    /// A language whose suites are compiled with the learner's code.
    public static Language java() {
        return language("java", "*.java", "Main.java", List.of("javac-suite", "{sources}"));
    }

    private static Language language(String id, String sources, String entry, List<String> suiteBuild) {
        return new Language(
                id,
                id + " 1",
                "cupel/" + id,
                List.of(new Glob(sources)),
                entry,
                Map.of("MODE", id),
                List.of(id + "-build", "-m{memoryMiB}", "{flags}", "{sources}"),
                List.of(id, "-h{heapMiB}", "/box/src/{entry}"),
                new Language.Suites(
                        "framework",
                        List.of(new Glob("test_*")),
                        List.of(new Glob("conftest.py")),
                        suiteBuild,
                        List.of(id + "-unit", "{tests}"),
                        SUITE,
                        false),
                List.of(id + "-call", "{entry}"),
                RUN,
                BUILD,
                true,
                List.of("MemoryError", "OutOfMemoryError"),
                List.of(),
                List.of("-O2"),
                Map.of("pycodestyle", List.of("pycodestyle", "{sources}")),
                null);
    }

    /// The same language without a build step.
    public static Language unchecked(Language l) {
        return new Language(
                l.id(),
                l.name(),
                l.image(),
                l.sources(),
                l.entry(),
                l.environment(),
                List.of(),
                l.run(),
                l.suites(),
                l.calls(),
                l.limits(),
                l.buildLimits(),
                l.dataLimit(),
                l.outOfMemory(),
                l.reserved(),
                l.flags(),
                l.linters(),
                l.mutation());
    }

    public static SourceTree helloPython() {
        return tree("main.py", "print('hello')\n");
    }

    /// Files from paths and texts in turn.
    public static SourceTree tree(String... pathsAndTexts) {
        SourceTree tree = SourceTree.EMPTY;
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            tree = tree.with(SourceTree.of(Map.of(pathsAndTexts[i], Content.of(pathsAndTexts[i + 1]))));
        }
        return tree;
    }

    public static Assignment assignment(TestCase... tests) {
        return new Assignment(
                "Sum",
                "",
                List.of("python"),
                new HandIn(Map.of(), Map.of(), Bytes.kibi(64)),
                SourceTree.EMPTY,
                SourceTree.EMPTY,
                BuildRules.NONE,
                Assignment.Environment.NONE,
                LimitChanges.NONE,
                List.of(tests),
                List.of());
    }

    public static Assignment giving(SourceTree given, Assignment a) {
        return new Assignment(
                a.title(),
                a.description(),
                a.languages(),
                a.handIn(),
                a.starter(),
                given,
                a.build(),
                a.environment(),
                a.limits(),
                a.tests(),
                a.solutions());
    }

    /// One run, compared by lines.
    public static Io io(String name, int points, String stdout) {
        IoCase only = new IoCase(name, Content.EMPTY, List.of(), SourceTree.EMPTY, Content.of(stdout), Map.of());
        return new Io(about(name, points), List.of(only), Scoring.EACH, new Comparison.Lines());
    }

    /// As many cases as outputs, named `name/01` and so on.
    public static Io cases(String name, int points, Scoring scoring, String... stdouts) {
        List<IoCase> cases = new ArrayList<>();
        for (String stdout : stdouts) {
            String caseName = "%s/%02d".formatted(name, cases.size() + 1);
            cases.add(new IoCase(caseName, Content.EMPTY, List.of(), SourceTree.EMPTY, Content.of(stdout), Map.of()));
        }
        return new Io(about(name, points), cases, scoring, new Comparison.Lines());
    }

    /// A suite of one file, `test_sum.py`.
    public static Unit unit(String name, int points) {
        return new Unit(about(name, points), tree("test_sum.py", "def test(): pass\n"), Map.of(), Isolation.SUITE);
    }

    /// Two files, `test_a.py` and `test_b.py`, each in a process of its own.
    public static Unit isolated(String name, int points) {
        SourceTree suite =
                tree("conftest.py", "def fixture(): pass\n", "test_a.py", "a\n", "test_b.py", "b\n", "words.txt", "w");
        return new Unit(about(name, points), suite, Map.of(), Isolation.FILES);
    }

    /// One call of `fact(5)`, which must return 120.
    public static Call call(String name, int points) {
        return script(name, points, new CallStep(fact(5), new CallStep.Expected.Returns(Value.of(120))));
    }

    public static Call script(String name, int points, CallStep... steps) {
        return new Call(about(name, points), null, List.of(steps), null);
    }

    public static CallStep.Asked fact(long n) {
        return new CallStep.Asked.Function("fact", List.of(Value.of(n)), null);
    }

    public static Unit weighing(Map<String, BigDecimal> weights, Unit unit) {
        return new Unit(unit.about(), unit.suite(), weights, unit.isolation());
    }

    public static About about(String name, int points) {
        return new About(name, Points.of(points), Visibility.PUBLIC, null, LimitChanges.NONE, List.of());
    }

    public static TestCase hidden(TestCase test) {
        About a = test.about();
        return with(new About(a.name(), a.points(), Visibility.HIDDEN, a.hint(), a.limits(), a.requires()), test);
    }

    public static TestCase hinting(String hint, TestCase test) {
        About a = test.about();
        return with(new About(a.name(), a.points(), a.visibility(), hint, a.limits(), a.requires()), test);
    }

    public static TestCase limiting(LimitChanges limits, TestCase test) {
        About a = test.about();
        return with(new About(a.name(), a.points(), a.visibility(), a.hint(), limits, a.requires()), test);
    }

    public static TestCase requiring(String required, TestCase test) {
        About a = test.about();
        return with(new About(a.name(), a.points(), a.visibility(), a.hint(), a.limits(), List.of(required)), test);
    }

    private static TestCase with(About about, TestCase test) {
        return switch (test) {
            case Io io -> new Io(about, io.cases(), io.scoring(), io.comparison(), io.referee());
            case Unit unit -> new Unit(about, unit.suite(), unit.weights(), unit.isolation(), unit.command());
            case Call call -> new Call(about, call.file(), call.steps(), call.tolerance());
            case TestCase.Script script ->
                new TestCase.Script(about, script.files(), script.command(), script.layout());
            case TestCase.Style style -> new TestCase.Style(about, style.linter(), style.config(), style.perFinding());
        };
    }
}
