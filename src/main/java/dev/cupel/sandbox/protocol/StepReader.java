package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import dev.cupel.sandbox.StepReport.Collected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/// Hears one step out: from STARTED to DONE.
final class StepReader {
    private final FrameReader in;
    private final Step step;
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    private final ByteArrayOutputStream report = new ByteArrayOutputStream();
    private final Map<String, Collected.State> states = new HashMap<>();
    private final Map<String, ByteArrayOutputStream> files = new HashMap<>();

    StepReader(FrameReader in, Step step) {
        this.in = in;
        this.step = step;
    }

    StepReport read() throws IOException {
        Frame first = in.read();
        if (first.type() == FrameType.BROKEN) throw new SandboxBroken(reason(first));
        if (first.type() != FrameType.STARTED) throw new ProtocolBroken("no STARTED");
        expectId(new PayloadReader(first.payload()), true);
        while (true) {
            Frame frame = in.read();
            switch (frame.type()) {
                case STDOUT -> keep(stdout, frame.payload(), step.limits().output());
                case STDERR -> keep(stderr, frame.payload(), step.limits().output());
                case REPORT -> keep(report, frame.payload(), StepPayload.REPORT);
                case FILE_OUT -> file(frame);
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

    private static void keep(ByteArrayOutputStream kept, Content more, Bytes most) throws ProtocolBroken {
        if (kept.size() + more.size() > most.count()) throw new ProtocolBroken("more output than was allowed");
        kept.writeBytes(more.bytes());
    }

    private void file(Frame frame) throws ProtocolBroken {
        PayloadReader payload = new PayloadReader(frame.payload());
        Collected.State state = state(payload.u8());
        String path = payload.str().text();
        Content bytes = payload.str();
        payload.end();
        Bytes most = step.collect().get(path);
        if (most == null) throw new ProtocolBroken("a file nobody asked for");
        if (!frame.continues() && states.containsKey(path)) throw new ProtocolBroken("a file twice");
        states.put(path, state);
        keep(files.computeIfAbsent(path, _ -> new ByteArrayOutputStream()), bytes, most);
    }

    private StepReport done(PayloadReader payload) throws ProtocolBroken {
        expectId(payload, false);
        Exit exit = exit(payload.u8(), payload.u32());
        Usage usage = new Usage(micros(payload), micros(payload), new Bytes(payload.u64()));
        int cut = payload.u8();
        payload.end();
        Map<String, Collected> collected = new HashMap<>();
        states.forEach((path, state) -> collected.put(
                path,
                new Collected(
                        state,
                        Content.of(java.util.Objects.requireNonNull(files.get(path))
                                .toByteArray()))));
        return new StepReport(
                step.id(), exit, usage, text(stdout, cut & 1), text(stderr, cut & 2), text(report, cut & 4), collected);
    }

    private void expectId(PayloadReader payload, boolean alone) throws ProtocolBroken {
        if (!payload.str().text().equals(step.id())) throw new ProtocolBroken("another step's answer");
        if (alone) payload.end();
    }

    private static Exit exit(int kind, int value) throws ProtocolBroken {
        return switch (kind) {
            case 0 -> new Exit.Code(value);
            case 1 -> new Exit.Signal(value);
            case 2 -> new Exit.LimitHit(limit(value));
            case 3 -> new Exit.NotStarted(value);
            default -> throw new ProtocolBroken("unknown exit");
        };
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

    private static Collected.State state(int code) throws ProtocolBroken {
        return switch (code) {
            case 0 -> Collected.State.WHOLE;
            case 1 -> Collected.State.MISSING;
            case 2 -> Collected.State.NOT_A_FILE;
            case 3 -> Collected.State.CUT;
            default -> throw new ProtocolBroken("unknown state of a file");
        };
    }

    private static Duration micros(PayloadReader payload) throws ProtocolBroken {
        return Duration.of(payload.u64(), ChronoUnit.MICROS);
    }

    private static Text text(ByteArrayOutputStream bytes, int cut) {
        return new Text(Content.of(bytes.toByteArray()), cut != 0);
    }
}
