package dev.cupel.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Text;
import dev.cupel.domain.Verdict;
import dev.cupel.language.Language;
import dev.cupel.sandbox.SandboxUnavailable;
import dev.cupel.sandbox.StepReport;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the end of a run says about the program by itself.
final class Fate {
    /// Where a runtime says why it died: at the end, before at most a long trace.
    private static final int LAST_WORDS = 16 * 1024;

    private static final Map<Integer, String> SIGNALS = Map.of(
            4, "illegal instruction",
            6, "aborted",
            7, "bus error",
            8, "arithmetic error, such as a division by zero",
            9, "killed",
            11, "segmentation fault",
            13, "broken pipe",
            15, "terminated",
            31, "a system call that is not allowed here");

    private Fate() {}

    /// The finding on a run that did not end well; nothing if it did.
    static Optional<Finding> of(StepReport step, Language language) {
        return switch (Facts.exitOf(step)) {
            case Exit.Code(int code) when code == 0 -> Optional.empty();
            case Exit.Code(int code) -> Optional.of(failed("Exit code " + code + ".", step, language));
            case Exit.Signal(int number) -> Optional.of(failed(stoppedBy(number), step, language));
            case Exit.LimitHit(Limit limit) -> Optional.of(Finding.of(verdict(limit), inWords(limit, step)));
            case Exit.NotStarted(int errno) ->
                Optional.of(
                        Finding.of(Verdict.RUNTIME_ERROR, "The program could not be started (error " + errno + ")."));
            case Exit.NotRun _ -> throw notRun(step);
        };
    }

    /// What a limit says in words, from what was measured.
    static String inWords(Limit limit, StepReport step) {
        return switch (limit) {
            case CPU ->
                "Stopped after %s of processor time, which is all it may use."
                        .formatted(seconds(step.usage().cpu()));
            case WALL ->
                "Stopped after %s: it took too long, or waited for something that never comes."
                        .formatted(seconds(step.usage().wall()));
            case MEMORY -> "Stopped because it used more memory than it may.";
            case OUTPUT -> "Stopped because it printed more than it may: " + tooMuch(step) + ".";
            case PROCESSES -> "Stopped because it started more processes or threads than it may.";
        };
    }

    static String stoppedBy(int signal) {
        String name = SIGNALS.get(signal);
        return "Stopped by signal " + signal + (name == null ? "." : " (" + name + ").");
    }

    /// Our failure, not the program's: it was this step's turn and nobody ran it. Worth another try.
    static SandboxUnavailable notRun(StepReport step) {
        return new SandboxUnavailable("step " + step.id() + " was never run");
    }

    private static Finding failed(String how, StepReport step, Language language) {
        return outOfMemory(lastWords(step.stderr()), language)
                .map(word -> Finding.of(Verdict.MEMORY_LIMIT, "Its memory ran out (" + word + ")."))
                .orElseGet(() -> Finding.of(Verdict.RUNTIME_ERROR, how));
    }

    /// The word of the language for a memory that ran out, if `text` has it.
    static Optional<String> outOfMemory(String text, Language language) {
        return language.outOfMemory().stream().filter(text::contains).findFirst();
    }

    private static Verdict verdict(Limit limit) {
        return switch (limit) {
            case CPU, WALL -> Verdict.TIME_LIMIT;
            case MEMORY -> Verdict.MEMORY_LIMIT;
            case OUTPUT -> Verdict.OUTPUT_LIMIT;
            case PROCESSES -> Verdict.RUNTIME_ERROR;
        };
    }

    private static String lastWords(Text stderr) {
        byte[] bytes = stderr.content().bytes();
        int start = Math.max(0, bytes.length - LAST_WORDS);
        return new String(bytes, start, bytes.length - start, UTF_8);
    }

    private static String tooMuch(StepReport step) {
        if (step.report().cut() && !step.stdout().cut() && !step.stderr().cut()) {
            return "over " + Math.ceilDiv(step.report().content().size(), 1024) + " KiB of results";
        }
        boolean stderr = step.stderr().cut() && !step.stdout().cut();
        int kept = (stderr ? step.stderr() : step.stdout()).content().size();
        return "over " + Math.ceilDiv(kept, 1024) + " KiB on " + (stderr ? "stderr" : "stdout");
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
