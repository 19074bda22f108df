package dev.cupel.cli;

import dev.cupel.cli.Paper.Ink;
import dev.cupel.cli.Result.TestRow;
import dev.cupel.domain.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A result for people: the verdict first, then each test with what went wrong in it.
final class ResultPage {
    private static final String INDENT = "    ";
    private static final int MOST_ERROR_LINES = 12;
    private static final Map<String, Ink> INKS = Map.of(
            Verdict.PASSED.word(), Ink.GOOD, Verdict.PARTIAL.word(), Ink.FAIR, Verdict.SKIPPED.word(), Ink.FAINT);

    private final Paper paper;

    ResultPage(Paper paper) {
        this.paper = paper;
    }

    void write(Result result) {
        paper.write(ink(result.verdict()), result.verdict())
                .write(": " + result.score() + " of " + result.maxScore() + " points")
                .line(Ink.FAINT, " (" + result.language() + ")");
        if (!Result.isPassed(result.build().verdict())
                || !result.build().output().isBlank()) {
            paper.line("The build says:");
            paper.block(INDENT, Ink.PLAIN, result.build().output());
        }
        for (TestRow test : result.tests()) row(test, width(result.tests()));
        for (String flag : result.flags()) paper.line(Ink.FAIR, "flag: " + flag);
    }

    private static int width(List<TestRow> tests) {
        return tests.stream().mapToInt(test -> test.verdict().length()).max().orElse(0);
    }

    private void row(TestRow test, int width) {
        paper.write("  ")
                .write(ink(test.verdict()), test.verdict())
                .write(" ".repeat(width - test.verdict().length() + 2))
                .write(Ink.FAINT, test.points() + "/" + test.maxPoints() + "  ")
                .line(test.name());
        if (Result.isPassed(test.verdict()) || test.verdict().equals(Verdict.BUILD_ERROR.word())) return;
        paper.block(INDENT, Ink.PLAIN, test.message());
        if (test.diff() != null) diff(test.diff());
        if (test.diff() == null) paper.block(INDENT, Ink.FAINT, lastLines(test.stderr()));
        if (test.hint() != null) paper.block(INDENT, Ink.STRONG, "Hint: " + test.hint());
    }

    private void diff(String diff) {
        paper.write(INDENT).line(Ink.FAINT, "- was expected, + came");
        diff.lines().forEach(line -> paper.write(INDENT).line(diffInk(line), line));
    }

    private static Ink diffInk(String line) {
        if (line.startsWith("-")) return Ink.GOOD;
        return line.startsWith("+") ? Ink.BAD : Ink.FAINT;
    }

    private static Ink ink(String verdict) {
        return INKS.getOrDefault(verdict, Ink.BAD);
    }

    /// Where runtimes say what went wrong.
    private static String lastLines(String text) {
        List<String> lines = text.stripTrailing().lines().toList();
        return lines.stream().skip(Math.max(0, lines.size() - MOST_ERROR_LINES)).collect(Collectors.joining("\n"));
    }
}
