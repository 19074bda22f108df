package dev.cupel.grading;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Referee;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.language.Language;
import dev.cupel.language.Languages;
import dev.cupel.sandbox.Partner;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Plans what the author's referees do, in sandboxes of their own: each is built like a submission of its language.
@ApplicationScoped
public class Referees {
    /// What a referee may use at least; most need far less, and theirs is not the time that is judged.
    private static final Limits ENOUGH =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Bytes.mebi(512), Bytes.mebi(1), 64);

    private static final Duration LONGER = Duration.ofSeconds(10);
    private static final String INPUT = "input";
    private static final String EXPECTED = "expected";
    private static final String ACTUAL = "actual";

    private final Languages languages;
    private final Sandbox sandbox;
    private final Limits ceiling;

    public Referees(Languages languages, Sandbox sandbox, Limits ceiling) {
        this.languages = languages;
        this.sandbox = sandbox;
        this.ceiling = ceiling;
    }

    /// What is done in a referee's sandbox before it rules.
    ///
    /// @param test index of the test it belongs to
    Plan plan(Referee referee, int test) {
        Workshop workshop = workshop(referee, test);
        Language language = workshop.program().language();
        Optional<Step> build = workshop.build(language.buildLimits());
        return new Plan(
                sandbox.digestOf(language.image()),
                referee.sources(),
                SourceTree.EMPTY,
                build.map(List::of).orElse(List.of()));
    }

    /// The step in which a checker looks at what came out of one run.
    Step check(Referee referee, int test, int inCase, IoCase input, Content actual) {
        Map<String, Content> files = files(input);
        files.put(ACTUAL, actual);
        Content stdin = Content.EMPTY;
        List<String> named = switch (referee.protocol()) {
            case CUPEL -> List.of(INPUT, EXPECTED, ACTUAL);
            case TESTLIB -> List.of(INPUT, ACTUAL, EXPECTED);
            case ICPC -> {
                files.put("feedback/.keep", Content.EMPTY);
                stdin = actual;
                yield List.of(INPUT, EXPECTED, "feedback/");
            }
        };
        IoCase run = run(referee, named, stdin, files);
        return workshop(referee, test).run(StepId.checker(test, inCase), run, limits(referee));
    }

    /// Who one run of the program talks to. Runs of one test share `before`, and so a sandbox.
    ///
    /// @param program what the program may use: the interactor outlives it
    Partner interactor(Referee referee, Plan before, int test, int inCase, IoCase input, Limits program) {
        Map<String, Content> files = files(input);
        List<String> named = List.of(INPUT, EXPECTED);
        if (referee.protocol() == Referee.Protocol.ICPC) {
            files.put("feedback/.keep", Content.EMPTY);
            named = List.of(INPUT, EXPECTED, "feedback/");
        }
        Limits limits = limits(referee);
        Duration wall = program.wall().plus(LONGER);
        limits = limits.atLeast(new Limits(limits.cpu(), wall, limits.memory(), limits.output(), 1));
        Step step = workshop(referee, test)
                .talk(StepId.interactor(test, inCase), run(referee, named, Content.EMPTY, files), limits);
        return new Partner(before, step);
    }

    private Workshop workshop(Referee referee, int test) {
        Language language = languages.get(referee.language());
        Program program = new Program(language, referee.sources(), List.of(), referee.entry());
        return new Workshop(program, ceiling, Seal.fresh(), StepId.refereeBuild(test));
    }

    private Limits limits(Referee referee) {
        return languages.get(referee.language()).limits().atLeast(ENOUGH);
    }

    private static Map<String, Content> files(IoCase input) {
        Map<String, Content> files = new TreeMap<>();
        files.put(INPUT, input.stdin());
        files.put(EXPECTED, input.stdout() == null ? Content.EMPTY : input.stdout());
        return files;
    }

    private static IoCase run(Referee referee, List<String> named, Content stdin, Map<String, Content> files) {
        List<String> args =
                Stream.concat(named.stream(), referee.args().stream()).toList();
        return new IoCase("", stdin, args, SourceTree.of(files), null, collected(referee));
    }

    /// Outputs that are brought back, by path; their content is nobody's expectation.
    private static Map<String, Content> collected(Referee referee) {
        if (referee.protocol() != Referee.Protocol.ICPC) return Map.of();
        Map<String, Content> files = new TreeMap<>();
        Stream.of(Ruling.SCORE, Ruling.MULTIPLIER, Ruling.FOR_JUDGES, Ruling.FOR_TEAM)
                .forEach(path -> files.put(path, Content.EMPTY));
        return files;
    }
}
