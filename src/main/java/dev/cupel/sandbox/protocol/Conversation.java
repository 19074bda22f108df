package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

/// One conversation with one runner: lays files, starts steps, hears how they ended.
final class Conversation {
    /// Room for the machine's own slowness on top of a step's clock; far beyond it the runner counts as dead.
    private static final Duration SLACK = Duration.ofSeconds(20);

    private static final int CHUNK = 512 << 10;
    private static final int PLAIN_FILE = 0644;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Seat seat;
    private final FrameWriter out;
    private final FrameReader in;
    private SourceTree suite = SourceTree.EMPTY;
    private int steps;
    private boolean talking;

    private Conversation(Seat seat, long nonce) {
        this.seat = seat;
        out = new FrameWriter(seat.toRunner(), nonce);
        in = new FrameReader(seat.fromRunner(), nonce);
    }

    /// Greets the runner and lays what stays for all steps.
    static Conversation open(Seat seat, Plan plan) throws IOException {
        return open(seat, plan, RANDOM.nextLong());
    }

    static Conversation open(Seat seat, Plan plan, long nonce) throws IOException {
        Conversation conversation = new Conversation(seat, nonce);
        seat.patience(SLACK);
        conversation.out.write(FrameType.HELLO, new byte[0]);
        expectReady(conversation.in.read());
        conversation.lay(Area.SRC, plan.sources());
        conversation.lay(Area.GIVEN, plan.given());
        return conversation;
    }

    private static void expectReady(Frame answer) throws ProtocolBroken {
        if (answer.type() != FrameType.READY) throw new ProtocolBroken("no READY");
        PayloadReader payload = new PayloadReader(answer.payload());
        payload.str();
        payload.u8();
        payload.u8();
        payload.end();
    }

    StepReport run(Step step) throws IOException {
        start(step);
        return hear(step, _ -> {});
    }

    /// Lays what a step needs and starts it; [#hear] must follow.
    void start(Step step) throws IOException {
        steps++;
        talking = step.place() == Step.Place.TALK;
        seat.patience(step.limits().wall().plus(SLACK));
        switch (step.place()) {
            case BUILD -> {}
            case RUN, CALL, TALK, LINT -> {
                laySuite(SourceTree.EMPTY, false);
                lay(Area.WORK, step.files());
            }
            case SUITE_BUILD -> laySuite(step.files(), true);
            case SUITE_RUN, SUITE_COMMAND, SCRIPT -> laySuite(step.files(), false);
        }
        for (byte[] chunk : chunks(step.stdin()))
            out.write(FrameType.STDIN, new PayloadWriter().str(chunk).bytes());
        for (Content call : step.calls())
            out.write(FrameType.CALL, new PayloadWriter().str(call.bytes()).bytes());
        out.write(FrameType.STEP, StepPayload.of(step));
    }

    /// Hears the started step out.
    ///
    /// @param stdout gets each piece of it as it comes
    StepReport hear(Step step, Consumer<Content> stdout) throws IOException {
        StepReport report = new StepReader(in, step, stdout).read();
        hangUp();
        return report;
    }

    /// More input for a step that talks; nothing once it was hung up on.
    synchronized void say(Content words) throws IOException {
        if (!talking) return;
        for (byte[] chunk : chunks(words))
            out.write(FrameType.STDIN, new PayloadWriter().str(chunk).bytes());
    }

    /// Nothing more will be said to the step that talks.
    synchronized void hangUp() throws IOException {
        if (talking) out.write(FrameType.HANGUP, new byte[0]);
        talking = false;
    }

    /// Hears that the runner counts as many steps as we do: only then were all reports its own.
    ///
    /// @throws SandboxBroken if it could not clean up behind the last one, which takes nothing from the reports
    void end() throws IOException {
        seat.patience(SLACK);
        out.write(FrameType.END_IN, new byte[0]);
        Frame answer = in.read();
        PayloadReader payload = new PayloadReader(answer.payload());
        if (answer.type() == FrameType.BROKEN) {
            throw new SandboxBroken(payload.str().text());
        }
        if (answer.type() != FrameType.END_OUT) throw new ProtocolBroken("no END");
        int counted = payload.u32();
        payload.end();
        if (counted != steps) throw new ProtocolBroken("%d steps done, %d counted".formatted(steps, counted));
    }

    /// Steps of one suite follow each other, and may empty some of its files; only what differs is laid again. A build
    /// begins with nothing, also of what an earlier one made. All is gone before anything else runs: what
    /// reads it in a test that all may see would bring out a hidden one.
    private void laySuite(SourceTree files, boolean fresh) throws IOException {
        if (fresh || !suite.files().keySet().equals(files.files().keySet())) {
            out.write(FrameType.DROP, new PayloadWriter().u8(Area.SUITE.code()).bytes());
            suite = SourceTree.EMPTY;
        }
        SourceTree laid = suite;
        lay(
                Area.SUITE,
                files.only(path ->
                        !Objects.equals(files.files().get(path), laid.files().get(path))));
        suite = files;
    }

    private void lay(Area area, SourceTree tree) throws IOException {
        for (var file : tree.files().entrySet()) {
            boolean continues = false;
            for (byte[] chunk : chunks(file.getValue())) {
                out.write(FrameType.FILE_IN, continues, filePayload(area, file.getKey(), chunk));
                continues = true;
            }
            if (!continues) out.write(FrameType.FILE_IN, filePayload(area, file.getKey(), new byte[0]));
        }
    }

    private static byte[] filePayload(Area area, String path, byte[] bytes) {
        return new PayloadWriter()
                .u8(area.code())
                .u32(PLAIN_FILE)
                .str(path)
                .str(bytes)
                .bytes();
    }

    private static byte[][] chunks(Content content) {
        byte[] bytes = content.bytes();
        byte[][] chunks = new byte[(bytes.length + CHUNK - 1) / CHUNK][];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = Arrays.copyOfRange(bytes, i * CHUNK, Math.min(bytes.length, (i + 1) * CHUNK));
        }
        return chunks;
    }

    /// Where files are laid.
    private enum Area {
        SRC(0),
        GIVEN(1),
        SUITE(2),
        WORK(3);

        private final int code;

        Area(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }
}
