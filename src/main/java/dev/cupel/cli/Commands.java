package dev.cupel.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/// All commands, put together.
public final class Commands {
    private static final String NO_COLOUR = "--no-color";

    private Commands() {}

    /// Does what the arguments say and returns the code to exit with.
    public static int run(Machine machine, Map<String, String> environment, String... arguments) {
        // Known before the arguments are parsed, because their faults may be shown in colour too.
        Terminal terminal = Terminal.standard(!List.of(arguments).contains(NO_COLOUR));
        return of(machine, terminal, environment).execute(arguments);
    }

    static CommandLine of(Machine machine, Terminal terminal, Map<String, String> environment) {
        Failures failures = new Failures(terminal.err());
        CommandLine commands = new CommandLine(new CupelCommand())
                .addSubcommand(new CheckCommand(machine, terminal))
                .addSubcommand(new GradeCommand(machine, terminal))
                .addSubcommand(new PushCommand(terminal, environment))
                .addSubcommand(new SubmitCommand(terminal, environment))
                .addSubcommand(new CompletionCommand(terminal, () -> of(machine, terminal, environment)));
        return commands.registerConverter(BundlePath.class, BundlePath::parse)
                .registerConverter(Target.class, Target::parse)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setColorScheme(Help.defaultColorScheme(terminal.ansi()))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }
}
