package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Limits;
import dev.cupel.sandbox.Step;

/// The payload of a STEP frame.
final class StepPayload {
    /// The most a unit suite may report, and the most that all answers to calls may hold.
    static final Bytes REPORT = Bytes.mebi(4);

    /// What a process may allocate beyond its memory limit before it is refused: address space is not memory yet.
    private static final Bytes DATA_SLACK = Bytes.mebi(384);

    private static final int AS_BUILD = 0;
    private static final int AS_RUN = 1;
    private static final int LAY_GIVEN = 1;
    private static final int LAY_SUITE = 2;
    private static final int WANTS_REPORT = 1;
    private static final int WANTS_CALLS = 2;
    private static final int WANTS_TALK = 4;

    private StepPayload() {}

    /// What this step may report: nothing, unless it is a suite's run or answers calls.
    static Bytes reportOf(Step step) {
        return switch (step.place()) {
            case CALL, SUITE_RUN -> REPORT;
            case BUILD, RUN, TALK, SUITE_BUILD, SUITE_COMMAND, SCRIPT, LINT -> new Bytes(0);
        };
    }

    static byte[] of(Step step) {
        PayloadWriter payload = new PayloadWriter()
                .str(step.id())
                .strings(step.command())
                .strings(step.environment().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .sorted()
                        .toList());
        switch (step.place()) {
            case BUILD -> payload.str("/box/src").u8(AS_BUILD).u8(0).u8(0);
            case RUN -> payload.str("").u8(AS_RUN).u8(LAY_GIVEN).u8(0);
            case CALL -> payload.str("").u8(AS_RUN).u8(LAY_GIVEN).u8(WANTS_REPORT | WANTS_CALLS);
            case TALK -> payload.str("").u8(AS_RUN).u8(LAY_GIVEN).u8(WANTS_TALK);
            case SUITE_BUILD -> payload.str("/box/suite").u8(AS_BUILD).u8(0).u8(0);
            case SUITE_RUN -> payload.str("").u8(AS_RUN).u8(LAY_SUITE).u8(WANTS_REPORT);
            case SUITE_COMMAND -> payload.str("").u8(AS_RUN).u8(LAY_SUITE).u8(0);
            case SCRIPT -> payload.str("").u8(AS_RUN).u8(0).u8(0);
            case LINT -> payload.str("/box/src").u8(AS_RUN).u8(0).u8(0);
        }
        limits(payload, step.limits(), step.dataLimit());
        payload.u32(step.collect().size());
        step.collect().forEach((path, most) -> payload.str(path).u64(most.count()));
        return payload.bytes();
    }

    private static void limits(PayloadWriter payload, Limits limits, boolean dataLimit) {
        payload.u64(limits.cpu().toMillis())
                .u64(limits.wall().toMillis())
                .u64(limits.memory().count())
                .u64(limits.output().count())
                .u64(REPORT.count())
                .u64(dataLimit ? limits.memory().plus(DATA_SLACK).count() : 0)
                .u32(limits.processes());
    }
}
