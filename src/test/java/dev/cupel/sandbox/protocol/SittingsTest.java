package dev.cupel.sandbox.protocol;

import static dev.cupel.sandbox.protocol.ScriptedSeat.frames;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.Report;
import dev.cupel.sandbox.SandboxUnavailable;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import dev.cupel.sandbox.protocol.Seat.Death;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Sandboxes that end before their plan does.
class SittingsTest {
    private static final Plan ENDINGS = GoldenPlans.of("endings.out.bin");

    @Test
    void a_step_under_which_the_memory_of_the_sandbox_ran_out_is_told_so() throws IOException {
        List<StepReport> reports = run(dying(4, Death.OUT_OF_MEMORY), resumed(2));
        assertThat(reports)
                .extracting(StepReport::exit)
                .contains(new Exit.LimitHit(Limit.MEMORY))
                .hasSize(4);
    }

    @Test
    void a_step_under_which_two_sandboxes_ended_was_killed() throws IOException {
        List<StepReport> reports = run(dying(4, Death.OTHER), dying(2, Death.OTHER), resumed(2));
        assertThat(reports.get(1).exit()).isEqualTo(new Exit.Signal(9));
        assertThat(reports).hasSize(4);
    }

    @Test
    void a_step_under_which_one_sandbox_ended_is_tried_in_another() throws IOException {
        List<StepReport> reports = run(dying(4, Death.OTHER), resumed(1));
        assertThat(reports.get(1).exit()).isEqualTo(new Exit.LimitHit(Limit.OUTPUT));
    }

    @Test
    void every_step_may_cost_its_sandbox() {
        List<Step> steps =
                IntStream.range(0, 30).mapToObj(i -> GoldenPlans.run("s" + i)).toList();
        Report report = new Sittings(_ -> dying(1, Death.OUT_OF_MEMORY)).run(GoldenPlans.plan(steps), Progress.NOBODY);
        assertThat(report.steps())
                .hasSize(30)
                .extracting(StepReport::exit)
                .containsOnly(new Exit.LimitHit(Limit.MEMORY));
    }

    @Property
    void a_conversation_that_ends_anywhere_tells_of_no_step_that_was_not_done(@ForAll int place) throws IOException {
        byte[] all = ScriptedSeat.joined(frames("endings.out.bin"));
        byte[] said = java.util.Arrays.copyOf(all, Math.floorMod(place, all.length));
        List<StepReport> told = new ArrayList<>();
        assertThatThrownBy(() -> new Sittings(_ -> ScriptedSeat.answering(said, Death.NONE)).run(ENDINGS, told::add))
                .isInstanceOf(SandboxUnavailable.class);
        assertThat(told).hasSizeLessThanOrEqualTo(doneIn(said));
    }

    private static List<StepReport> run(Seat... seats) {
        Deque<Seat> queue = new ArrayDeque<>(List.of(seats));
        return new Sittings(_ -> queue.remove()).run(ENDINGS, Progress.NOBODY).steps();
    }

    /// Ends after so many frames of the golden conversation: READY, then two or three a step.
    private static Seat dying(int frames, Death death) {
        try {
            return ScriptedSeat.answering(
                    ScriptedSeat.joined(frames("endings.out.bin").subList(0, frames)), death);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Answers the steps from this one on, to the end.
    private static Seat resumed(int from) throws IOException {
        List<byte[]> all = frames("endings.out.bin");
        List<byte[]> said = new ArrayList<>(List.of(all.getFirst()));
        int steps = 0;
        for (byte[] frame : all.subList(1, all.size() - 1)) {
            if (steps >= from) said.add(frame);
            if (isDone(frame)) steps++;
        }
        byte[] end = all.getLast().clone();
        end[end.length - 1] = (byte) (steps - from);
        said.add(end);
        return ScriptedSeat.answering(ScriptedSeat.numbered(said, ScriptedSeat.GOLDEN_NONCE), Death.NONE);
    }

    private static int doneIn(byte[] said) throws IOException {
        int at = 0;
        int done = 0;
        for (byte[] frame : frames("endings.out.bin")) {
            at += frame.length;
            if (at <= said.length && isDone(frame)) done++;
        }
        return done;
    }

    private static boolean isDone(byte[] frame) {
        return Byte.toUnsignedInt(frame[2]) == FrameType.DONE.code();
    }
}
