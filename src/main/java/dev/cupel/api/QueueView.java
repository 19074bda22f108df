package dev.cupel.api;

import dev.cupel.queue.Pace;
import java.util.OptionalInt;

/// Where something waits.
///
/// @param position 1 for what comes next; 0 for what does not wait
/// @param estimatedWaitSeconds a guess
record QueueView(int position, long estimatedWaitSeconds) {
    static final QueueView NOT_WAITING = new QueueView(0, 0);

    static QueueView of(OptionalInt ahead, Pace pace) {
        if (ahead.isEmpty()) return NOT_WAITING;
        return new QueueView(
                ahead.getAsInt() + 1, Math.max(1, pace.until(ahead.getAsInt()).toSeconds()));
    }
}
