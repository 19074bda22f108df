package dev.cupel.grading;

import dev.cupel.domain.Content;
import dev.cupel.domain.Referee;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.StepReport;
import dev.cupel.sandbox.StepReport.Collected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Judges the runs of one test by what came out of them.
record IoJudge(Language language, Io io) {
    List<Row> rows(int number, Report report) {
        Referee referee = io.referee();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < io.cases().size(); i++) {
            IoCase input = io.cases().get(i);
            StepReport step = report.step(StepId.run(number, i));
            Finding finding = referee == null ? judged(input, step) : ruled(referee, number, i, report);
            rows.add(row(input, finding.expecting(shown(input)), Facts.of(step)));
        }
        return List.copyOf(rows);
    }

    List<Row> all(Finding finding) {
        return io.cases().stream().map(input -> row(input, finding, Facts.NONE)).toList();
    }

    private static Row row(IoCase input, Finding finding, Facts facts) {
        return new Row(input.name(), BigDecimal.ONE, finding, facts);
    }

    private Finding judged(IoCase input, StepReport step) {
        return Fate.of(step, language)
                .or(() -> wrongOutput(input.stdout(), step))
                .or(() -> wrongFile(input, step))
                .orElse(Finding.PASSED);
    }

    private Finding ruled(Referee referee, int number, int inCase, Report report) {
        return new RefereeJudge(language, referee, number).judged(inCase, report);
    }

    /// What a checker is given is one right output of many, and what an interactor is given is none.
    private @Nullable Text shown(IoCase input) {
        return io.referee() != null || input.stdout() == null ? null : new Text(input.stdout(), false);
    }

    private Optional<Finding> wrongOutput(@Nullable Content expected, StepReport step) {
        return expected == null
                ? Optional.empty()
                : difference("Your output", expected, step.stdout().content());
    }

    private Optional<Finding> wrongFile(IoCase input, StepReport step) {
        return input.outputs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(wanted ->
                        wrongFile(
                                wanted.getKey(), wanted.getValue(), step.files().get(wanted.getKey()))
                                .stream())
                .findFirst();
    }

    private Optional<Finding> wrongFile(String path, Content expected, @Nullable Collected file) {
        String name = "The file " + path;
        if (file == null) return wrong(name + " was not written.");
        return switch (file.state()) {
            case WHOLE -> difference(name, expected, file.content());
            case MISSING -> wrong(name + " was not written.");
            case NOT_A_FILE -> wrong(name + " is not a plain file.");
            case CUT -> wrong(name + " is longer than it may be.");
        };
    }

    private Optional<Finding> difference(String subject, Content expected, Content actual) {
        if (Comparisons.accepts(io.comparison(), expected, actual)) return Optional.empty();
        Difference difference = Difference.between(io.comparison(), subject, expected, actual);
        return Optional.of(
                Finding.of(Verdict.WRONG_ANSWER, difference.message()).differing(difference.diff()));
    }

    private static Optional<Finding> wrong(String message) {
        return Optional.of(Finding.of(Verdict.WRONG_ANSWER, message));
    }
}
