package dev.cupel.sandbox.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StreamType;
import dev.cupel.sandbox.protocol.Seat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// A started container and the streams to its runner.
final class ContainerSeat implements Seat {
    private static final Logger LOG = Logger.getLogger(ContainerSeat.class);

    /// Chunks are of at most a few KiB: what a sandbox says while nobody listens waits in the daemon, not here.
    private static final int MOST_UNREAD_CHUNKS = 256;

    private static final int STATE_LOOKS = 20;
    private static final int STATE_PAUSE_MILLIS = 100;

    private final Engine engine;
    private final String container;
    private final Removals removals;
    private final BytePipe toRunner = new BytePipe(Integer.MAX_VALUE); // no more than its plan holds
    private final BytePipe fromRunner = new BytePipe(MOST_UNREAD_CHUNKS);
    private final Attached attached = new Attached();

    private ContainerSeat(Engine engine, String container, Removals removals) {
        this.engine = engine;
        this.container = container;
        this.removals = removals;
    }

    /// Creates, attaches and starts; leaves nothing behind if one of these fails.
    static ContainerSeat open(Engine engine, Engine.Order order, Removals removals) {
        ContainerSeat seat = new ContainerSeat(engine, engine.create(order), removals);
        try {
            engine.attach(seat.container, seat.toRunner, seat.attached);
            seat.attached.awaitAttached();
            engine.start(seat.container);
            return seat;
        } catch (RuntimeException e) {
            seat.close();
            throw e;
        }
    }

    @Override
    public InputStream fromRunner() {
        return fromRunner;
    }

    @Override
    public OutputStream toRunner() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                toRunner.offer(new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                toRunner.offer(java.util.Arrays.copyOfRange(bytes, offset, offset + length));
            }
        };
    }

    @Override
    public void patience(Duration atMost) {
        fromRunner.patience(atMost);
    }

    @Override
    public boolean isOver() {
        return attached.over;
    }

    @Override
    public Death death() {
        for (int look = 0; look < STATE_LOOKS; look++) {
            var state = engine.state(container);
            if (!Boolean.TRUE.equals(state.getRunning())) {
                return Boolean.TRUE.equals(state.getOOMKilled()) ? Death.OUT_OF_MEMORY : Death.OTHER;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(STATE_PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Death.NONE;
            }
        }
        return Death.NONE;
    }

    /// The removal goes on behind it.
    @Override
    public void close() {
        removals.remove(container);
        toRunner.end();
        fromRunner.abandon();
        try {
            attached.close();
        } catch (IOException e) {
            LOG.debugf(e, "attach to %s did not close", container);
        }
    }

    /// The runner's stdout goes into the pipe; its stderr is its last words, for the log.
    private final class Attached extends ResultCallback.Adapter<Frame> {
        private volatile boolean over;

        @Override
        public void onNext(Frame frame) {
            if (frame.getStreamType() == StreamType.STDERR) {
                LOG.warnf(
                        "runner in %s: %s",
                        container, new String(frame.getPayload(), java.nio.charset.StandardCharsets.UTF_8));
            } else {
                fromRunner.offer(frame.getPayload().clone()); // docker-java reuses its buffer for the next frame
            }
        }

        @Override
        public void onError(Throwable failure) {
            LOG.debugf(failure, "attach to %s ended", container);
            over();
            super.onError(failure);
        }

        @Override
        public void onComplete() {
            over();
            super.onComplete();
        }

        private void over() {
            over = true;
            fromRunner.end();
        }

        void awaitAttached() {
            try {
                super.awaitStarted(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while attaching", e);
            }
        }
    }
}
