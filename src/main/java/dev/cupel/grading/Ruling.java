package dev.cupel.grading;

import dev.cupel.domain.Exit;
import dev.cupel.domain.Referee;
import dev.cupel.domain.Referee.Role;
import dev.cupel.domain.Text;
import dev.cupel.sandbox.StepReport;
import dev.cupel.sandbox.StepReport.Collected;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a referee said of one run, read by the rules of its protocol.
///
/// @param earned the part of the points, from 0 to 1
/// @param message for the learner; empty for nothing
/// @param note for staff
record Ruling(BigDecimal earned, String message, Text note) {
    static final String SCORE = "feedback/score.txt";
    static final String MULTIPLIER = "feedback/score_multiplier.txt";
    static final String FOR_JUDGES = "feedback/judgemessage.txt";
    static final String FOR_TEAM = "feedback/teammessage.txt";

    private static final int MOST_WORDS = 4 * 1024;
    private static final String NUMBER = "[0-9]{1,9}(\\.[0-9]{1,18})?([eE]-?[0-9]{1,2})?";
    private static final Pattern POINTS = Pattern.compile("points\\s+(" + NUMBER + ")");

    /// @throws RefereeFailed where the referee, by the rules of its protocol, did not rule
    static Ruling of(Referee referee, StepReport step) {
        if (!(Facts.exitOf(step) instanceof Exit.Code(int code))) throw failed(referee, step);
        Optional<Ruling> ruling = switch (referee.protocol()) {
            case CUPEL -> cupel(referee.role(), code, step);
            case ICPC -> icpc(code, step);
            case TESTLIB -> testlib(code, step);
        };
        return ruling.orElseThrow(() -> failed(referee, step));
    }

    Finding finding() {
        return Finding.worth(earned, message.isEmpty() ? usualWords() : message).noting(note);
    }

    boolean rejects() {
        return earned.signum() == 0;
    }

    private String usualWords() {
        if (earned.compareTo(BigDecimal.ONE) == 0) return "";
        return rejects() ? "Your output was not accepted." : "Your output is right in part.";
    }

    /// What an interactor prints was said to the program, so only its exit code rules.
    private static Optional<Ruling> cupel(Role role, int code, StepReport step) {
        String said = role == Role.CHECKER ? step.stdout().content().text() : "";
        if (code == 1) return Optional.of(new Ruling(BigDecimal.ZERO, words(said), step.stderr()));
        if (code != 0) return Optional.empty();
        int end = said.indexOf('\n');
        String first = (end < 0 ? said : said.substring(0, end)).strip();
        if (!first.matches("-?[0-9.]+([eE][-+]?[0-9]+)?")) {
            return Optional.of(new Ruling(BigDecimal.ONE, words(said), step.stderr()));
        }
        String rest = end < 0 ? "" : said.substring(end + 1);
        return part(first).map(earned -> new Ruling(earned, words(rest), step.stderr()));
    }

    private static Optional<Ruling> icpc(int code, StepReport step) {
        String message = words(file(step, FOR_TEAM));
        Text note = Text.of(file(step, FOR_JUDGES)).then(step.stderr());
        if (code == 43) return Optional.of(new Ruling(BigDecimal.ZERO, message, note));
        if (code != 42) return Optional.empty();
        String score = file(step, MULTIPLIER).strip();
        if (score.isEmpty()) score = file(step, SCORE).strip();
        return (score.isEmpty() ? Optional.of(BigDecimal.ONE) : part(score))
                .map(earned -> new Ruling(earned, message, note));
    }

    /// Exit codes as testlib.h defines them: 0 ok, 1 wrong, 2 presentation, 4 dirt, 8 unexpected end, 7 points in
    /// words,
    /// 16 and more a percentage. What it prints names expected values, so it is for staff.
    private static Optional<Ruling> testlib(int code, StepReport step) {
        Text note = step.stderr().then(step.stdout());
        Optional<BigDecimal> earned = switch (code) {
            case 0 -> Optional.of(BigDecimal.ONE);
            case 1, 2, 4, 8 -> Optional.of(BigDecimal.ZERO);
            case 5, 7 -> points(note.content().text());
            default ->
                code >= 16 && code <= 116
                        ? Optional.of(BigDecimal.valueOf(code - 16L, 2))
                        : Optional.<BigDecimal>empty();
        };
        return earned.map(part -> new Ruling(part, "", note));
    }

    private static Optional<BigDecimal> points(String said) {
        Matcher matcher = POINTS.matcher(said);
        return matcher.find() ? part(matcher.group(1)) : Optional.empty();
    }

    /// A number from 0 to 1; anything else is no ruling.
    private static Optional<BigDecimal> part(String number) {
        if (!number.matches(NUMBER)) return Optional.empty();
        BigDecimal part = new BigDecimal(number);
        return part.compareTo(BigDecimal.ONE) <= 0 ? Optional.of(part) : Optional.empty();
    }

    private static String file(StepReport step, String path) {
        Collected file = step.files().get(path);
        return file == null ? "" : file.content().text();
    }

    private static String words(String said) {
        return Excerpt.wellFormed(said.strip(), MOST_WORDS);
    }

    private static RefereeFailed failed(Referee referee, StepReport step) {
        String how = switch (Facts.exitOf(step)) {
            case Exit.Code(int code) -> "exit code " + code;
            case Exit.Signal(int number) -> "signal " + number;
            case Exit.LimitHit(var limit) -> "stopped at its limit of " + limit.word();
            case Exit.NotStarted(int errno) -> "could not be started, error " + errno;
            case Exit.NotRun _ -> "was never run";
        };
        String said = Excerpt.wellFormed(step.stderr().content().text().strip(), MOST_WORDS);
        List<String> parts = List.of(
                "the " + referee.role().word() + " " + referee.entry() + " gave no ruling at " + step.id() + " (" + how
                        + ")",
                said);
        return new RefereeFailed(String.join(said.isEmpty() ? "" : ": ", parts));
    }
}
