package dev.cupel.api;

import dev.cupel.queue.Bell;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits until something is settled, on the caller's own virtual thread.
@ApplicationScoped
class Waiting {
    /// A ring may be missed, so it is also looked at this often.
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Bell bell;

    Waiting(Bell bell) {
        this.bell = bell;
    }

    /// The thing as it is once `settled`, or when patience ends.
    <T> T until(UUID subject, Patience patience, Supplier<T> look, Predicate<T> settled) {
        if (patience.none()) return look.get();
        long deadline = System.nanoTime() + patience.most().toNanos();
        try (Bell.Ear ear = bell.listenFor(subject)) {
            T seen = look.get();
            while (!settled.test(seen) && System.nanoTime() < deadline) {
                Duration left = Duration.ofNanos(deadline - System.nanoTime());
                ear.await(left.compareTo(BETWEEN_LOOKS) < 0 ? left : BETWEEN_LOOKS);
                seen = look.get();
            }
            return seen;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return look.get();
        }
    }
}
