package dev.cupel.grading;

import dev.cupel.domain.CallStep;
import dev.cupel.domain.CallStep.Expected;
import dev.cupel.domain.TestCase.Call;
import dev.cupel.domain.Text;
import dev.cupel.domain.Value;
import dev.cupel.domain.Verdict;
import dev.cupel.language.Language;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.StepReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Judges calls by what their process answered and by how it ended: the first step that went wrong decides.
record CallJudge(Language language, Call call) {
    /// What is shown of a value in a message; the expected one is shown at length beside it.
    private static final int SHOWN = 200;

    private static final int SHOWN_AT_LENGTH = 16 * 1024;

    List<Row> rows(int number, Report report) {
        StepReport step = report.step(StepId.calls(number));
        List<Answer> answers = AnswerReader.read(step.report());
        Facts facts = Facts.of(step);
        for (int i = 0; i < call.steps().size(); i++) {
            CallStep asked = call.steps().get(i);
            if (i == answers.size()) return row(unanswered(asked, step), facts);
            Answer answer = answers.get(i);
            Optional<Finding> wrong = wrong(asked, answer);
            if (wrong.isPresent()) return row(numbered(i, wrong.get()), withTrace(facts, answer));
        }
        return row(ended(answers, step).expecting(expected(call.steps().getLast())), facts);
    }

    List<Row> all(Finding finding) {
        return row(finding, Facts.NONE);
    }

    private List<Row> row(Finding finding, Facts facts) {
        return List.of(new Row(call.about().name(), BigDecimal.ONE, finding, facts));
    }

    /// All answers are right, so only how the process ended can speak against it.
    private Finding ended(List<Answer> answers, StepReport step) {
        if (answers.size() > call.steps().size() || AnswerReader.isUnfinished(step.report())) {
            return Finding.of(Verdict.WRONG_ANSWER, "There were more answers than calls.");
        }
        return Fate.of(step, language).orElse(Finding.PASSED);
    }

    private Finding unanswered(CallStep asked, StepReport step) {
        Optional<Finding> fate = Fate.of(step, language);
        String before = "The program ended before " + shown(asked) + " was answered.";
        return fate.map(end -> Finding.of(end.verdict(), end.message() + " " + before))
                .orElseGet(() -> Finding.of(Verdict.RUNTIME_ERROR, before))
                .expecting(expected(asked));
    }

    private Optional<Finding> wrong(CallStep asked, Answer answer) {
        return switch (answer) {
            case Answer.Returned(Value value) -> wrongValue(asked, value);
            case Answer.Threw threw -> wrongThrow(asked, threw);
            case Answer.Refused refused -> Optional.of(Finding.of(Verdict.RUNTIME_ERROR, refused.why()));
            case Answer.Garbled _ ->
                finding(Verdict.WRONG_ANSWER, asked, shown(asked) + " gave no answer that can be read");
        };
    }

    private Optional<Finding> wrongValue(CallStep asked, Value value) {
        String returned = shown(asked)
                + (asked.asked() instanceof CallStep.Asked.Field ? " is " : " returned ")
                + ValueText.of(value, SHOWN);
        return switch (asked.expected()) {
            case Expected.Returns(Value expected)
            when new Sameness(call.tolerance()).of(expected, value) -> Optional.empty();
            case Expected.Returns _, Expected.Throws _ -> finding(Verdict.WRONG_ANSWER, asked, returned);
            case Expected.Anything _ -> Optional.empty();
        };
    }

    private Optional<Finding> wrongThrow(CallStep asked, Answer.Threw threw) {
        String type = threw.types().isEmpty() ? "an exception" : threw.types().getFirst();
        String words = shown(asked) + " threw " + type + (threw.message().isEmpty() ? "" : ": " + threw.message());
        return switch (asked.expected()) {
            case Expected.Throws(String expected) when threw.types().contains(expected) -> Optional.empty();
            case Expected.Throws _ -> finding(Verdict.WRONG_ANSWER, asked, words);
            case Expected.Returns _, Expected.Anything _ -> finding(failure(threw), asked, words);
        };
    }

    private Verdict failure(Answer.Threw threw) {
        return threw.types().stream()
                        .anyMatch(type -> Fate.outOfMemory(type, language).isPresent())
                ? Verdict.MEMORY_LIMIT
                : Verdict.RUNTIME_ERROR;
    }

    private static Optional<Finding> finding(Verdict verdict, CallStep asked, String words) {
        String wanted = switch (asked.expected()) {
            case Expected.Returns(Value value) -> ", expected " + ValueText.of(value, SHOWN);
            case Expected.Throws(String type) -> ", expected " + type + " to be thrown";
            case Expected.Anything _ -> "";
        };
        return Optional.of(Finding.of(verdict, words + wanted + ".").expecting(expected(asked)));
    }

    /// Of a script with several steps, the message says which.
    private Finding numbered(int step, Finding finding) {
        if (call.steps().size() == 1) return finding;
        String where = "Step " + (step + 1) + " of " + call.steps().size() + ": ";
        return finding.saying(where + finding.message());
    }

    private static Facts withTrace(Facts facts, Answer answer) {
        String trace = switch (answer) {
            case Answer.Threw threw -> threw.trace();
            case Answer.Refused refused -> refused.trace();
            case Answer.Returned _, Answer.Garbled _ -> "";
        };
        return new Facts(
                facts.usage(),
                facts.limit(),
                facts.exitCode(),
                facts.signal(),
                facts.stdout(),
                facts.stderr().then(Text.of(trace)));
    }

    private static @Nullable Text expected(CallStep asked) {
        return switch (asked.expected()) {
            case Expected.Returns(Value value) -> Text.of(ValueText.of(value, SHOWN_AT_LENGTH));
            case Expected.Throws(String type) -> Text.of(type);
            case Expected.Anything _ -> null;
        };
    }

    private static String shown(CallStep asked) {
        return ValueText.of(asked.asked(), SHOWN);
    }
}
