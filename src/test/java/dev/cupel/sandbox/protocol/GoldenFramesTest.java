package dev.cupel.sandbox.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import dev.cupel.sandbox.StepReport.Collected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// The Java side reads and writes the very bytes that the C side does: `sandbox-images/runner/golden/`.
class GoldenFramesTest {
    private static final Path GOLDEN = Path.of("sandbox-images/runner/golden");
    private static final long NONCE = 0x0123456789abcdefL;
    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(6), Bytes.mebi(64), new Bytes(16), 32);

    @Test
    void a_submission_is_heard_as_it_was_said() throws IOException {
        FrameReader in = reader("submission.out.bin");
        assertThat(in.read().type()).isEqualTo(FrameType.READY);

        StepReport build = new StepReader(in, step("build", Map.of())).read();
        assertThat(build.exit()).isEqualTo(new Exit.Code(0));

        Map<String, Bytes> collect = new LinkedHashMap<>();
        collect.put("in.bin", new Bytes(100));
        collect.put("none", new Bytes(100));
        collect.put("pkg/none", new Bytes(100));
        collect.put("long", new Bytes(3));
        StepReport test = new StepReader(in, step("tést 1", collect)).read();
        assertThat(test.exit()).isEqualTo(new Exit.Code(3));
        assertThat(test.stdout().content()).isEqualTo(Content.of("one\na\0b\n"));
        assertThat(test.stderr().content().text()).isEqualTo("suite\n");
        assertThat(test.report().content().text()).isEqualTo("{\"end\":true,\"tests\":0}\n");
        assertThat(test.files().get("in.bin")).isEqualTo(new Collected(Collected.State.WHOLE, Content.of(new byte[] {
            0, (byte) 0xff, '\r', '\n'
        })));
        assertThat(test.files().get("none")).isEqualTo(new Collected(Collected.State.MISSING, Content.EMPTY));
        assertThat(test.files().get("long")).extracting(Collected::state).isEqualTo(Collected.State.CUT);
        assertThat(test.usage().memory()).isEqualTo(Bytes.mebi(3));
    }

    @Test
    void each_way_to_end_is_told_from_the_others() throws IOException {
        FrameReader in = reader("endings.out.bin");
        in.read();
        assertThat(new StepReader(in, step("signal", Map.of())).read().exit()).isEqualTo(new Exit.Signal(9));
        StepReport output = new StepReader(in, step("output", Map.of())).read();
        assertThat(output.exit()).isEqualTo(new Exit.LimitHit(Limit.OUTPUT));
        assertThat(output.stdout().cut()).isTrue();
        assertThat(new StepReader(in, step("wall", Map.of())).read().exit()).isEqualTo(new Exit.LimitHit(Limit.WALL));
        assertThat(new StepReader(in, step("not started", Map.of())).read().exit())
                .isEqualTo(new Exit.NotStarted(2));
        assertThat(in.read().type()).isEqualTo(FrameType.END_OUT);
    }

    @Test
    void a_greeting_is_written_byte_by_byte_as_recorded() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter out = new FrameWriter(bytes, NONCE);
        out.write(FrameType.HELLO, new byte[0]);
        out.write(FrameType.END_IN, new byte[0]);
        assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(GOLDEN.resolve("hello.in.bin")));
    }

    @Test
    void a_step_is_written_byte_by_byte_as_recorded() throws IOException {
        List<Frame> frames = new ArrayList<>();
        FrameReader in = reader("submission.in.bin");
        while (true) {
            try {
                frames.add(in.read());
            } catch (EOFException e) {
                break;
            }
        }
        Frame build = frames.stream()
                .filter(frame -> frame.type() == FrameType.STEP)
                .findFirst()
                .orElseThrow();
        Step step = new Step(
                "build",
                null,
                Step.Place.BUILD,
                List.of("sh", "-c", "cat pkg/main.txt > /box/out/made"),
                Map.of("GREETING", "héllo"),
                Content.EMPTY,
                SourceTree.EMPTY,
                SMALL,
                true,
                Map.of());
        assertThat(withRecordedReportLimit(StepPayload.of(step))).isEqualTo(build.payload());
    }

    /// The recording allows a report of 4,096 bytes; ours is larger. Everything else is the same.
    private static Content withRecordedReportLimit(byte[] payload) {
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(payload);
        int at = payload.length - Integer.BYTES - Integer.BYTES - Long.BYTES - Long.BYTES;
        assertThat(bytes.getLong(at)).isEqualTo(StepPayload.REPORT.count());
        bytes.putLong(at, 4096);
        return Content.of(payload);
    }

    @Test
    void calls_are_written_byte_by_byte_as_recorded() throws IOException {
        FrameReader in = reader("calls.in.bin");
        in.read();
        Content first = in.read().payload();
        Content second = in.read().payload();
        Content asked = in.read().payload();
        assertThat(new PayloadWriter().str("{\"call\": \"f\"}").bytes()).isEqualTo(first.bytes());
        assertThat(new PayloadWriter().str("sécond").bytes()).isEqualTo(second.bytes());
        Step step = new Step(
                "calls",
                null,
                Step.Place.CALL,
                List.of("sh", "-c", "while read -r line <&4; do echo \"answer to $line\" >&3; done"),
                Map.of("GREETING", "héllo"),
                Content.EMPTY,
                SourceTree.EMPTY,
                SMALL,
                true,
                Map.of(),
                List.of(Content.of("{\"call\": \"f\"}"), Content.of("sécond")));
        byte[] payload = StepPayload.of(step);
        byte[] recorded = asked.bytes();
        int lay = indexOfLay(payload);
        recorded[lay] = payload[lay];
        assertThat(withRecordedReportLimit(payload)).isEqualTo(Content.of(recorded));
    }

    /// The recording lays nothing, where ours lays the given files.
    private static int indexOfLay(byte[] payload) {
        int limits = 6 * Long.BYTES + 2 * Integer.BYTES;
        return payload.length - limits - 2;
    }

    @Test
    void the_answers_to_calls_are_heard() throws IOException {
        FrameReader in = reader("calls.out.bin");
        in.read();
        StepReport report = new StepReader(in, step("calls", Map.of())).read();
        assertThat(report.report().content().text()).isEqualTo("answer to {\"call\": \"f\"}\nanswer to sécond\n");
    }

    @Test
    void frames_of_another_conversation_are_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(GOLDEN.resolve("hello.out.bin"));
        FrameReader stranger = new FrameReader(new ByteArrayInputStream(bytes), NONCE + 1);
        assertThatThrownBy(stranger::read).isInstanceOf(ProtocolBroken.class);
    }

    @Property(tries = 2_000)
    void whatever_bytes_come_they_are_a_step_or_an_error(@ForAll byte[] noise, @ForAll int at) throws IOException {
        byte[] bytes = Files.readAllBytes(GOLDEN.resolve("endings.out.bin"));
        int start = Math.floorMod(at, bytes.length);
        System.arraycopy(noise, 0, bytes, start, Math.min(noise.length, bytes.length - start));
        FrameReader in = new FrameReader(new ByteArrayInputStream(bytes), NONCE);
        try {
            in.read();
            for (String id : List.of("signal", "output", "wall", "not started")) {
                assertThat(new StepReader(in, step(id, Map.of())).read().id()).isEqualTo(id);
            }
        } catch (IOException e) {
            assertThat(e).isInstanceOfAny(ProtocolBroken.class, EOFException.class, SandboxBroken.class);
        }
    }

    private static FrameReader reader(String file) throws IOException {
        return new FrameReader(new ByteArrayInputStream(Files.readAllBytes(GOLDEN.resolve(file))), NONCE);
    }

    private static Step step(String id, Map<String, Bytes> collect) {
        return new Step(
                id,
                null,
                Step.Place.RUN,
                List.of("true"),
                Map.of(),
                Content.EMPTY,
                SourceTree.EMPTY,
                SMALL,
                false,
                collect);
    }
}
