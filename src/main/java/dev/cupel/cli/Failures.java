package dev.cupel.cli;

import dev.cupel.cli.Paper.Ink;
import dev.cupel.language.BadLanguages;
import dev.cupel.sandbox.SandboxUnavailable;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What a command that cannot do its work says instead, and how it ends.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /// Keys of ours, wherever somebody typed one.
    private static final String KEYS = "cupel_[A-Za-z0-9_-]+";

    private final Paper paper;

    Failures(Paper paper) {
        this.paper = paper;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (Thread.currentThread().isInterrupted()) return Exits.STOPPED;
        return switch (failure) {
            case Refused refused -> {
                refused.writeFaults(paper);
                refused.writeSummary(paper);
                yield Exits.BAD;
            }
            case Misused misused -> misused(String.valueOf(misused.getMessage()), command);
            case Unreachable _, SandboxUnavailable _, BadLanguages _ -> ours(String.valueOf(failure.getMessage()));
            case UncheckedIOException unreadable -> ours("It cannot be read: " + unreadable.getMessage());
            default -> bug(failure);
        };
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        return misused(failure.getMessage() + meant(failure), failure.getCommandLine());
    }

    private static String meant(ParameterException failure) {
        List<String> near = failure instanceof UnmatchedArgumentException it ? it.getSuggestions() : List.of();
        return near.isEmpty() ? "" : "; is `" + near.getFirst() + "` meant?";
    }

    private int misused(String what, CommandLine command) {
        say(what);
        paper.line("`" + command.getCommandSpec().qualifiedName() + " --help` tells how it is used.");
        return Exits.USAGE;
    }

    private int ours(String what) {
        say(what);
        return Exits.OURS;
    }

    private int bug(Exception failure) {
        say("This is a mistake of Cupel's own, please report it: " + failure);
        for (StackTraceElement element : failure.getStackTrace()) paper.line(Ink.FAINT, "    at " + element);
        return Exits.OURS;
    }

    private void say(String what) {
        paper.write(Ink.BAD, "cupel: ").line(what.replaceAll(KEYS, "cupel_***"));
    }
}
