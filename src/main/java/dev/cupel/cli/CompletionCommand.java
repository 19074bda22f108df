package dev.cupel.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes what teaches a shell to complete commands.
@Command(
        name = "completion",
        description = {
            "Write a script that completes commands and options.",
            "For instance: source <(cupel completion bash)"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<CommandLine> commands;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    private @Nullable Shell shell;

    /// @param commands all of them
    CompletionCommand(Terminal terminal, Supplier<CommandLine> commands) {
        this.terminal = terminal;
        this.commands = commands;
    }

    /// Who completes.
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash("cupel", commands.get());
        terminal.out()
                .verbatim(
                        switch (Given.of(shell)) {
                            case BASH -> script;
                            case ZSH -> "autoload -Uz compinit bashcompinit && compinit -u && bashcompinit\n" + script;
                        });
        return Exits.GOOD;
    }
}
