package dev.cupel.sandbox.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StockTest {
    private static final Duration AGE = Duration.ofMinutes(10);
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
    private static final Shape PYTHON = Shape.holding("python", Bytes.mebi(500), 100);
    private static final Shape JAVA = Shape.holding("java", Bytes.mebi(500), 100);

    private final Stock stock = new Stock(Bytes.mebi(4 * 512), AGE);
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void nothing_waits_before_somebody_asked() {
        assertThat(stock.lack(now)).isEmpty();
    }

    @Test
    void one_waits_for_the_next_after_somebody_asked() {
        assertThat(stock.take(PYTHON, now)).isEmpty();
        assertThat(stock.lack(now)).contains(new Lack.Open(PYTHON));
        IdleSeat seat = add(PYTHON);
        assertThat(stock.lack(now)).isEmpty();
        assertThat(stock.take(PYTHON, now)).containsSame(seat);
    }

    @Test
    void the_one_that_waited_longest_is_taken_first() {
        ask(PYTHON, 100);
        IdleSeat first = add(PYTHON);
        add(PYTHON);
        assertThat(stock.take(PYTHON, now)).containsSame(first);
    }

    @Test
    void a_burst_wants_several_and_its_end_fewer() {
        ask(PYTHON, 100);
        fill();
        assertThat(stock.stale(now)).isEmpty();
        now = now.plusSeconds(60);
        assertThat(stock.stale(now)).hasSize(3);
    }

    @Test
    void never_more_than_the_budget() {
        ask(PYTHON, 1000);
        assertThat(fill()).isEqualTo(4);
    }

    @Test
    void a_burst_takes_the_idle_share_of_another_language() {
        ask(PYTHON, 100);
        fill();
        now = now.plusSeconds(1);
        ask(JAVA, 100);
        Lack lack = stock.lack(now).orElseThrow();
        assertThat(lack).isInstanceOf(Lack.Displace.class);
        assertThat(((IdleSeat) ((Lack.Displace) lack).seat()).shape).isEqualTo(PYTHON);
        assertThat(stock.lack(now)).contains(new Lack.Open(JAVA));
    }

    @Test
    void what_was_taken_from_another_is_not_taken_back_before_somebody_asks() {
        ask(PYTHON, 100);
        fill();
        ask(JAVA, 100);
        for (int i = 0; i < 100; i++) {
            var lack = stock.lack(now);
            if (lack.isEmpty()) return;
            if (lack.get() instanceof Lack.Open(Shape shape)) add(shape);
        }
        throw new AssertionError("it never comes to rest");
    }

    @Test
    void none_waits_longer_than_its_age_and_the_dead_not_at_all() {
        stock.take(PYTHON, now);
        IdleSeat seat = add(PYTHON);
        seat.over = true;
        assertThat(stock.stale(now)).containsExactly(seat);
        IdleSeat old = add(PYTHON);
        now = now.plus(AGE).plusSeconds(1);
        stock.take(JAVA, now);
        assertThat(stock.stale(now)).containsExactly(old);
        assertThat(stock.lack(now)).contains(new Lack.Open(JAVA));
    }

    @Test
    void classes_are_half_a_power_of_two_apart() {
        assertThat(List.of(1L, 300L, 384L, 385L, 512L, 513L))
                .extracting(mebi -> Shape.holding("", Bytes.mebi(mebi), 72).memory())
                .containsExactly(
                        Bytes.mebi(1),
                        Bytes.mebi(384),
                        Bytes.mebi(384),
                        Bytes.mebi(512),
                        Bytes.mebi(512),
                        Bytes.mebi(768));
        assertThat(Shape.holding("", Bytes.mebi(1), 72).processes()).isEqualTo(128);
        assertThat(Shape.holding("", Bytes.mebi(1), 128).processes()).isEqualTo(128);
    }

    private void ask(Shape shape, int times) {
        for (int i = 0; i < times; i++) stock.take(shape, now);
    }

    private IdleSeat add(Shape shape) {
        IdleSeat seat = new IdleSeat(shape);
        stock.add(shape, seat, now, HALF_A_SECOND);
        return seat;
    }

    private int fill() {
        int count = 0;
        while (stock.lack(now).orElse(null) instanceof Lack.Open(Shape shape)) {
            add(shape);
            count++;
        }
        return count;
    }
}
