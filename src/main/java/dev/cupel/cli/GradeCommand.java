package dev.cupel.cli;

import dev.cupel.bundle.Bundle;
import dev.cupel.domain.Assignment;
import dev.cupel.gate.DryRun;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Grades on this machine what a service would grade on its own.
@Command(
        name = "grade",
        description = {
            "Grade a program on this machine's Docker, exactly as the service would.",
            "Without --solution, try the whole bundle as an upload is tried: its solutions, again and again, its starter, mutants."
        })
final class GradeCommand implements Callable<Integer> {
    private final Machine machine;
    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER|ZIP", description = "The bundle.")
    private @Nullable BundlePath bundle;

    @Option(
            names = "--solution",
            paramLabel = "DIR",
            description = "What to grade: a folder or a file, or the name of one of the bundle's solutions.")
    private @Nullable String solution;

    @Option(
            names = "--language",
            paramLabel = "ID",
            description = "Where the assignment has several languages and the names of the files do not tell.")
    private @Nullable String language;

    @Option(names = "--json", description = "Write the result as the API does.")
    private boolean json;

    GradeCommand(Machine machine, Terminal terminal) {
        this.machine = machine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (solution == null && language != null) throw new Misused("--language goes with --solution");
        Bundle read = Given.of(bundle).read(machine);
        return solution == null ? tryAll(read) : grade(read.assignment(), solution);
    }

    private int tryAll(Bundle read) {
        DryRun dryRun = machine.dryRun(machine.sandbox());
        Trials trials = Trials.of(terminal.ticker()
                .during(
                        "trying the bundle",
                        () -> dryRun.rehearse(
                                read.assignment(),
                                read.warnings(),
                                (phase, done, total, detail) -> terminal.ticker()
                                        .tell("%s, %d of %d, %s".formatted(phase.word(), done + 1, total, detail)))));
        if (json) terminal.out().verbatim(Json.written(trials));
        else new TrialsPage(terminal.out()).write(trials);
        return Exits.of(trials.hold());
    }

    private int grade(Assignment assignment, String what) {
        Work work = new WorkChoice(assignment, machine.languages()).of(what, language);
        Result result = Result.of(
                work.language().id(),
                terminal.ticker().during("grading", () -> dryRun().grade(assignment, work.language(), work.files())));
        if (json) terminal.out().verbatim(Json.written(result));
        else new ResultPage(terminal.out()).write(result);
        return Exits.of(result.passed());
    }

    private DryRun dryRun() {
        return machine.dryRun(new Watched(machine.sandbox(), terminal.ticker()));
    }
}
