package dev.cupel.cli;

import dev.cupel.bundle.Bundle;
import dev.cupel.cli.Paper.Ink;
import dev.cupel.domain.Assignment;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Reads a bundle as an upload would.
@Command(
        name = "check",
        description = {
            "Say everything that is wrong with a bundle, each fault with its file and line.",
            "Nothing is run and nobody is asked: it takes neither Docker nor a service."
        },
        footer = {
            "",
            "Languages are read from the folder that CUPEL_LANGUAGES names, else from sandbox-images/ here or beside"
                    + " the program; what limits may not exceed is set by CUPEL_CEILING_…, as for the service."
        })
final class CheckCommand implements Callable<Integer> {
    private final Machine machine;
    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER|ZIP", description = "The bundle.")
    private @Nullable BundlePath bundle;

    CheckCommand(Machine machine, Terminal terminal) {
        this.machine = machine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        BundlePath path = Given.of(bundle);
        try {
            sound(path, path.read(machine));
            return Exits.GOOD;
        } catch (Refused e) {
            e.writeFaults(terminal.out());
            e.writeSummary(terminal.err());
            return Exits.BAD;
        }
    }

    private void sound(BundlePath path, Bundle bundle) {
        for (String warning : bundle.warnings()) {
            terminal.out()
                    .write(Ink.STRONG, path.path() + ":")
                    .write(Ink.FAIR, " warning: ")
                    .line(warning);
        }
        Assignment assignment = bundle.assignment();
        terminal.err()
                .write(Ink.GOOD, "Sound: ")
                .line("“%s” in %s, %s worth %s points, %s."
                        .formatted(
                                assignment.title(),
                                String.join(", ", assignment.languages()),
                                counted(assignment.tests().size(), "test"),
                                assignment.maxScore(),
                                counted(assignment.solutions().size(), "solution")));
    }

    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
