package dev.cupel.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.InterruptedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BytePipeTest {
    private final BytePipe pipe = new BytePipe(2);

    @Test
    void bytes_come_out_in_order_and_then_the_end() throws Exception {
        pipe.offer(new byte[] {1, 2});
        pipe.end();
        assertThat(pipe.readAllBytes()).containsExactly(1, 2);
    }

    @Test
    void who_never_falls_silent_gets_no_more_time_either() throws Exception {
        pipe.offer(new byte[1]);
        pipe.patience(Duration.ZERO);
        assertThatThrownBy(pipe::read).isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void a_writer_waits_while_much_is_unread_and_no_longer_once_nobody_reads() {
        Thread writer = Thread.startVirtualThread(() -> {
            for (int i = 0; i < 100; i++) pipe.offer(new byte[1]);
        });
        await().until(() -> writer.getState() == Thread.State.TIMED_WAITING);
        pipe.abandon();
        await().until(() -> !writer.isAlive());
    }
}
