package dev.cupel.sandbox.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.SourceTree;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import dev.cupel.sandbox.StepReport.Collected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The Java side reads and writes the very bytes that the C side does: `sandbox-images/runner/golden/`.
class GoldenFramesTest {
    private static final Path GOLDEN = Path.of("sandbox-images/runner/golden");
    private static final long NONCE = 0x0123456789abcdefL;

    @Test
    void a_submission_is_heard_as_it_was_said() throws IOException {
        FrameReader in = reader("submission.out.bin");
        assertThat(in.read().type()).isEqualTo(FrameType.READY);

        StepReport build = new StepReader(in, GoldenPlans.submission().getFirst()).read();
        assertThat(build.exit()).isEqualTo(new Exit.Code(0));

        StepReport test = new StepReader(in, GoldenPlans.submission().get(1)).read();
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
        assertThat(new StepReader(in, GoldenPlans.run("signal")).read().exit()).isEqualTo(new Exit.Signal(9));
        StepReport output = new StepReader(in, GoldenPlans.run("output")).read();
        assertThat(output.exit()).isEqualTo(new Exit.LimitHit(Limit.OUTPUT));
        assertThat(output.stdout().cut()).isTrue();
        assertThat(new StepReader(in, GoldenPlans.run("wall")).read().exit()).isEqualTo(new Exit.LimitHit(Limit.WALL));
        assertThat(new StepReader(in, GoldenPlans.run("not started")).read().exit())
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
        assertThatThrownBy(() -> {
                    while (true) frames.add(in.read());
                })
                .isInstanceOf(ProtocolBroken.class)
                .hasMessage("the stream ended");
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
                GoldenPlans.SMALL,
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
                        GoldenPlans.SMALL,
                        true,
                        Map.of())
                .asked(List.of(Content.of("{\"call\": \"f\"}"), Content.of("sécond")));
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
        StepReport report = new StepReader(in, GoldenPlans.step("calls", Step.Place.CALL, Map.of())).read();
        assertThat(report.report().content().text()).isEqualTo("answer to {\"call\": \"f\"}\nanswer to sécond\n");
    }

    @Test
    void frames_of_another_conversation_are_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(GOLDEN.resolve("hello.out.bin"));
        FrameReader stranger = new FrameReader(new ByteArrayInputStream(bytes), NONCE + 1);
        assertThatThrownBy(stranger::read).isInstanceOf(ProtocolBroken.class);
    }

    private static FrameReader reader(String file) throws IOException {
        return new FrameReader(new ByteArrayInputStream(Files.readAllBytes(GOLDEN.resolve(file))), NONCE);
    }
}
