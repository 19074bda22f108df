package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Content;
import dev.cupel.sandbox.SandboxUnavailable;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// Two steps in two sandboxes, each of which reads what the other writes. The service stands between them: it passes
/// bytes on, and when one ends it hangs up on the other.
final class Talk {
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private final Conversation program;
    private final Conversation partner;
    private final Transcript transcript = new Transcript();
    private final AtomicBoolean ended = new AtomicBoolean();

    Talk(Conversation program, Conversation partner) {
        this.program = program;
        this.partner = partner;
    }

    record Reports(StepReport program, StepReport partner) {}

    /// @throws IOException when the program's sandbox was lost
    /// @throws SandboxUnavailable when the partner's was
    Reports run(Step step, Step other) throws IOException {
        startPartner(other);
        CompletableFuture<StepReport> theirs;
        StepReport ours;
        try {
            program.start(step);
            theirs = CompletableFuture.supplyAsync(() -> partnersSide(other), THREADS);
            ours = side(program, step, partner, Transcript.PROGRAM);
        } finally {
            partner.hangUp();
        }
        return new Reports(spoken(ours), spoken(join(theirs)));
    }

    private void startPartner(Step other) {
        try {
            partner.start(other);
        } catch (IOException e) {
            throw lost(e);
        }
    }

    private StepReport partnersSide(Step other) {
        try {
            return side(partner, other, program, Transcript.PARTNER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StepReport side(Conversation speaker, Step step, Conversation listener, String mark) throws IOException {
        try {
            StepReport report = speaker.hear(step, words -> passOn(words, listener, mark));
            boolean first = ended.compareAndSet(false, true);
            return report.after(new StepReport.Talk(first, transcript.text()));
        } finally {
            listener.hangUp();
        }
    }

    private void passOn(Content words, Conversation listener, String mark) {
        transcript.add(mark, words);
        try {
            listener.say(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The transcript is whole only now.
    private StepReport spoken(StepReport report) {
        StepReport.Talk talk = report.talk();
        boolean first = talk != null && talk.endedFirst();
        return report.after(new StepReport.Talk(first, transcript.text()));
    }

    private static StepReport join(CompletableFuture<StepReport> theirs) {
        try {
            return theirs.join();
        } catch (CompletionException e) {
            throw lost(e);
        }
    }

    private static SandboxUnavailable lost(Exception cause) {
        return new SandboxUnavailable("the sandbox of a program's partner was lost", cause);
    }
}
