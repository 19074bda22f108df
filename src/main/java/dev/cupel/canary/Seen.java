package dev.cupel.canary;

import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.sandbox.Backend;
import dev.cupel.sandbox.StepReport;
import java.util.List;
import java.util.stream.Stream;

/// What an attack did: the runner's facts, and the lines in which the program tells how far it came.
record Seen(StepReport report, Backend backend) {
    private static final String LAST = "done";

    boolean stoppedAt(Limit limit) {
        return report.exit() instanceof Exit.LimitHit(Limit hit) && hit == limit;
    }

    /// The program tried everything and said so.
    boolean finished() {
        return report.exit().succeeded() && lines().anyMatch(LAST::equals);
    }

    /// What follows this word, for each line that begins with it.
    List<String> said(String word) {
        return lines().filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }

    /// Whole lines that begin with one of these words.
    List<String> linesOf(String... words) {
        return lines().filter(line -> Stream.of(words).anyMatch(word -> line.startsWith(word + " ")))
                .toList();
    }

    /// How it ended, in words.
    String end() {
        return switch (report.exit()) {
            case Exit.Code(int code) -> "ended with code " + code;
            case Exit.Signal(int number) -> "was killed by signal " + number;
            case Exit.LimitHit(Limit limit) -> "was stopped at its limit of " + limit.word();
            case Exit.NotStarted(int errno) ->
                "could not be started (errno " + errno
                        + "): is the image older than this service? bin/images builds it";
            case Exit.NotRun() -> "was not run";
        };
    }

    private Stream<String> lines() {
        return report.stdout().content().text().lines();
    }
}
