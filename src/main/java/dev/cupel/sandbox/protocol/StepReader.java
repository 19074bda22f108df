package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/// Hears one step out: from STARTED to DONE.
final class StepReader {
    private final FrameReader in;
    private final Step step;
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    private final ByteArrayOutputStream report = new ByteArrayOutputStream();
    private final FileReader files;
    private final Consumer<Content> heard;

    StepReader(FrameReader in, Step step) {
        this(in, step, _ -> {});
    }

    /// @param heard gets each piece of stdout as it comes
    StepReader(FrameReader in, Step step, Consumer<Content> heard) {
        this.in = in;
        this.step = step;
        this.heard = heard;
        files = new FileReader(step.collect());
    }

    StepReport read() throws IOException {
        Frame first = in.read();
        if (first.type() == FrameType.BROKEN) throw new SandboxBroken(reason(first));
        if (first.type() != FrameType.STARTED) throw new ProtocolBroken("no STARTED");
        expectId(new PayloadReader(first.payload()), true);
        while (true) {
            Frame frame = in.read();
            switch (frame.type()) {
                case STDOUT -> {
                    keep(stdout, frame.payload(), step.limits().output());
                    heard.accept(frame.payload());
                }
                case STDERR -> keep(stderr, frame.payload(), step.limits().output());
                case REPORT -> keep(report, frame.payload(), StepPayload.reportOf(step));
                case FILE_OUT -> files.take(frame);
                case DONE -> {
                    return done(new PayloadReader(frame.payload()));
                }
                case BROKEN -> throw new ProtocolBroken("the sandbox broke: " + reason(frame));
                default -> throw new ProtocolBroken("a frame out of turn: " + frame.type());
            }
        }
    }

    private static String reason(Frame broken) throws ProtocolBroken {
        return new PayloadReader(broken.payload()).str().text();
    }

    static void keep(ByteArrayOutputStream kept, Content more, Bytes most) throws ProtocolBroken {
        if (kept.size() + more.size() > most.count()) throw new ProtocolBroken("more output than was allowed");
        kept.writeBytes(more.bytes());
    }

    private StepReport done(PayloadReader payload) throws ProtocolBroken {
        expectId(payload, false);
        Exit exit = exit(payload.u8(), payload.u32());
        Usage usage = new Usage(micros(payload), micros(payload), new Bytes(payload.u64()));
        int cut = payload.u8();
        payload.end();
        if (cut > 7) throw new ProtocolBroken("unknown streams");
        return new StepReport(
                step.id(),
                exit,
                usage,
                text(stdout, cut & 1),
                text(stderr, cut & 2),
                text(report, cut & 4),
                files.collected());
    }

    private void expectId(PayloadReader payload, boolean alone) throws ProtocolBroken {
        if (!payload.str().text().equals(step.id())) throw new ProtocolBroken("another step's answer");
        if (alone) payload.end();
    }

    private static Exit exit(int kind, int value) throws ProtocolBroken {
        return switch (kind) {
            case 0 -> new Exit.Code(within(0xff, value));
            case 1 -> new Exit.Signal(within(0x7f, value));
            case 2 -> new Exit.LimitHit(limit(value));
            case 3 -> new Exit.NotStarted(value);
            default -> throw new ProtocolBroken("unknown exit");
        };
    }

    private static int within(int most, int value) throws ProtocolBroken {
        if (value < 0 || value > most) throw new ProtocolBroken("an exit of " + value);
        return value;
    }

    private static Limit limit(int code) throws ProtocolBroken {
        return switch (code) {
            case 1 -> Limit.CPU;
            case 2 -> Limit.WALL;
            case 3 -> Limit.MEMORY;
            case 4 -> Limit.OUTPUT;
            case 5 -> Limit.PROCESSES;
            default -> throw new ProtocolBroken("unknown limit");
        };
    }

    private static Duration micros(PayloadReader payload) throws ProtocolBroken {
        return Duration.of(payload.u64(), ChronoUnit.MICROS);
    }

    private static Text text(ByteArrayOutputStream bytes, int cut) {
        return new Text(Content.of(bytes.toByteArray()), cut != 0);
    }
}
