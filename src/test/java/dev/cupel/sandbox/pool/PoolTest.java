package dev.cupel.sandbox.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cupel.domain.Bytes;
import dev.cupel.sandbox.protocol.Seat;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoolTest {
    private static final Shape SHAPE = Shape.holding("image", Bytes.mebi(300), 72);
    private static final Bytes PLENTY = Bytes.mebi(8192);

    private final Thread caller = Thread.currentThread();
    private final List<IdleSeat> opened = new CopyOnWriteArrayList<>();
    private final List<IdleSeat> madeReady = new CopyOnWriteArrayList<>();
    private final Pool pool = pool(1);

    private Pool pool(int busy) {
        return new Pool(this::open, new PoolRules(PLENTY, Duration.ofMinutes(1), busy), Clock.systemUTC());
    }

    private Seat open(Shape shape) {
        IdleSeat seat = new IdleSeat(shape);
        opened.add(seat);
        if (Thread.currentThread() != caller) madeReady.add(seat);
        return seat;
    }

    @AfterEach
    void nothing_waits_once_it_is_closed() {
        pool.close();
        assertThat(opened).allMatch(seat -> seat.closed);
    }

    @Test
    void the_first_is_opened_at_once() {
        pool.take(SHAPE).close();
        assertThat(opened).filteredOn(seat -> !madeReady.contains(seat)).hasSize(1);
    }

    @Test
    void the_second_has_waited_and_none_is_given_twice() {
        pool.take(SHAPE).close();
        IdleSeat waiting = madeReady();
        await().until(
                        () -> { // once it was put on its shelf
                            pool.take(SHAPE).close();
                            return waiting.closed;
                        });
        assertThat(opened).filteredOn(seat -> seat == waiting).hasSize(1);
    }

    private IdleSeat madeReady() {
        await().until(() -> !madeReady.isEmpty());
        return madeReady.getFirst();
    }

    @Test
    void nothing_is_made_ready_while_too_many_are_in_use() {
        Pool shy = pool(0);
        Seat inUse = shy.take(SHAPE);
        Seat another = shy.take(SHAPE);
        assertThat(opened).hasSize(2);
        inUse.close();
        another.close();
        await().until(() -> opened.size() == 3);
        shy.close();
    }

    @Test
    void one_that_died_while_it_waited_serves_nobody() {
        pool.take(SHAPE).close();
        IdleSeat dead = madeReady();
        dead.over = true;
        Seat taken = pool.take(SHAPE);
        assertThat(taken.isOver()).isFalse();
        taken.close();
        await().until(() -> dead.closed);
    }

    @Test
    void one_that_cannot_be_opened_is_no_longer_in_use() {
        Pool broken = new Pool(
                _ -> {
                    throw new IllegalStateException("no engine");
                },
                new PoolRules(PLENTY, Duration.ofMinutes(1), 0),
                Clock.systemUTC());
        assertThatThrownBy(() -> broken.take(SHAPE)).hasMessage("no engine");
        broken.close();
    }

    @Test
    void without_a_budget_nothing_waits() {
        Pool none = new Pool(this::open, PoolRules.NONE, Clock.systemUTC());
        none.take(SHAPE).close();
        assertThat(opened).hasSize(1);
    }
}
