package dev.cupel.sandbox.protocol;

import static dev.cupel.sandbox.protocol.ScriptedSeat.GOLDEN_NONCE;
import static dev.cupel.sandbox.protocol.ScriptedSeat.frames;
import static dev.cupel.sandbox.protocol.ScriptedSeat.joined;
import static dev.cupel.sandbox.protocol.ScriptedSeat.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Whatever a sandbox says is a report that the runner gave, or a broken protocol; never anything else.
class AnyConversationTest {
    private static final int DONE = FrameType.DONE.code();
    private static final List<String> FILES = List.of("submission.out.bin", "endings.out.bin");
    private static final int HEADER = Frame.HEADER_BYTES;

    @Test
    void a_golden_conversation_is_heard_to_its_end() throws IOException {
        for (String file : FILES) {
            Heard heard = listen(file, joined(frames(file)));
            assertThat(heard.whole()).isTrue();
            assertThat(heard.reports()).hasSameSizeAs(GoldenPlans.of(file).steps());
        }
    }

    @Property
    void any_bytes_break_it(@ForAll @Size(max = 500) byte[] noise) throws IOException {
        assertThat(listen("endings.out.bin", noise).whole()).isFalse();
    }

    @Property
    void wrong_bytes_in_a_golden_one_report_or_break_it(
            @ForAll boolean which, @ForAll @Size(min = 1, max = 4) int[] places, @ForAll byte value)
            throws IOException {
        String file = FILES.get(which ? 0 : 1);
        byte[] said = joined(frames(file));
        for (int place : places) said[Math.floorMod(place, said.length)] = value;
        listen(file, said);
    }

    @Property
    void frames_out_of_their_order_break_it(@ForAll boolean which, @ForAll int from, @ForAll int to)
            throws IOException {
        String file = FILES.get(which ? 0 : 1);
        List<byte[]> frames = new ArrayList<>(frames(file));
        byte[] moved = frames.remove(Math.floorMod(from, frames.size()));
        if (to % 3 != 0) frames.add(Math.floorMod(to, frames.size()), moved);
        if (to % 3 == 1) frames.add(Math.floorMod(to, frames.size()), moved);
        byte[] said = joined(frames);
        assertThat(listen(file, said).whole()).isEqualTo(java.util.Arrays.equals(said, joined(frames(file))));
    }

    /// Who has taken over the runner knows nonce and numbers. Even so no step has succeeded that was not said to have.
    @Property
    void frames_of_a_forger_give_no_success_that_was_not_said(
            @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> choice) throws IOException {
        List<byte[]> frames = new ArrayList<>(frames("submission.out.bin").subList(0, 1));
        List<byte[]> all = new ArrayList<>(frames("submission.out.bin"));
        all.addAll(frames("endings.out.bin"));
        choice.forEach(index -> frames.add(all.get(index % all.size())));
        Heard heard = listen("submission.out.bin", numbered(frames, GOLDEN_NONCE));
        assertThat(heard.reports().stream().filter(report -> report.exit().succeeded()))
                .hasSizeLessThanOrEqualTo((int)
                        frames.stream().filter(AnyConversationTest::saysSuccess).count());
    }

    @Test
    void a_wrong_count_at_the_end_breaks_it() throws IOException {
        byte[] said = joined(frames("endings.out.bin"));
        said[said.length - 1]++;
        assertThat(listen("endings.out.bin", said).whole()).isFalse();
    }

    @Test
    void another_nonce_breaks_it() throws IOException {
        byte[] said = numbered(frames("endings.out.bin"), GOLDEN_NONCE + 1);
        assertThat(listen("endings.out.bin", said).reports()).isEmpty();
    }

    @Test
    void a_report_that_was_not_asked_for_breaks_it() throws IOException {
        List<byte[]> frames = new ArrayList<>(frames("endings.out.bin"));
        frames.add(2, HELPFUL_REPORT);
        assertThat(listen("endings.out.bin", numbered(frames, GOLDEN_NONCE)).whole())
                .isFalse();
    }

    private static final byte[] HELPFUL_REPORT = ByteBuffer.allocate(HEADER + 1)
            .put((byte) Frame.MAGIC)
            .put((byte) Frame.VERSION)
            .put((byte) FrameType.REPORT.code())
            .putInt(8, 1)
            .array();

    private static boolean saysSuccess(byte[] frame) {
        if (Byte.toUnsignedInt(frame[2]) != DONE) return false;
        ByteBuffer payload = ByteBuffer.wrap(frame, HEADER, frame.length - HEADER);
        payload.position(payload.position() + Integer.BYTES + payload.getInt(HEADER));
        return payload.get() == 0 && payload.getInt() == 0;
    }

    /// @param whole whether it was heard to its end
    private record Heard(List<StepReport> reports, boolean whole) {}

    private static Heard listen(String file, byte[] said) throws IOException {
        Plan plan = GoldenPlans.of(file);
        List<StepReport> reports = new ArrayList<>();
        try {
            Conversation conversation = Conversation.open(ScriptedSeat.saying(said), plan, GOLDEN_NONCE);
            for (Step step : plan.steps()) {
                StepReport report = conversation.run(step);
                assertThat(report.id()).isEqualTo(step.id());
                reports.add(report);
            }
            conversation.end();
            return new Heard(reports, true);
        } catch (ProtocolBroken | SandboxBroken e) {
            return new Heard(reports, false);
        }
    }
}
