package dev.cupel.sandbox.pool;

import dev.cupel.sandbox.protocol.Seat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Sandboxes ready to be used: sized by what was asked for lately and by a budget of memory, made ready one at a time
/// while the processors have nothing better to do, each given away once.
public final class Pool implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Pool.class);

    /// How often those that waited too long are looked for.
    private static final Duration LOOK = Duration.ofSeconds(5);

    /// How long the last one may take to be made ready before it is left to the janitor.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Function<Shape, Seat> opener;
    private final PoolRules rules;
    private final Clock clock;
    private final Stock stock;
    private int inUse;
    private boolean closed;
    private @Nullable Thread refilling;

    /// @param opener starts one, and waits until it is ready
    public Pool(Function<Shape, Seat> opener, PoolRules rules, Clock clock) {
        this.opener = opener;
        this.rules = rules;
        this.clock = clock;
        stock = new Stock(rules.budget(), rules.age());
    }

    /// One that waits, else one that is started now.
    public Seat take(Shape shape) {
        if (rules.keepNothing()) return opener.apply(shape);
        Optional<Seat> ready = takeReady(shape);
        try {
            return new Taken(ready.orElseGet(() -> opener.apply(shape)), this::over);
        } catch (RuntimeException e) {
            over();
            throw e;
        }
    }

    private synchronized Optional<Seat> takeReady(Shape shape) {
        inUse++;
        if (refilling == null && !closed)
            refilling = Thread.ofVirtual().name("pool").start(this::refill);
        Optional<Seat> ready = stock.take(shape, clock.instant());
        while (ready.isPresent() && ready.get().isOver()) {
            LOG.warn("a sandbox died while it waited to be used");
            Seat dead = ready.get();
            Thread.startVirtualThread(dead::close);
            ready = stock.take(shape, clock.instant());
        }
        notifyAll();
        return ready;
    }

    private synchronized void over() {
        inUse--;
        notifyAll();
    }

    /// Nothing waits from now on, nor is anything being made ready.
    @Override
    public void close() {
        closeAll().forEach(Seat::close);
        Thread thread = refilling;
        try {
            if (thread != null && !thread.join(PATIENCE)) LOG.warn("a sandbox is still being made ready");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized List<Seat> closeAll() {
        closed = true;
        notifyAll();
        return stock.clear();
    }

    private void refill() {
        try {
            while (!isClosed()) {
                stale().forEach(Seat::close);
                Optional<Lack> lack = await();
                if (lack.isPresent()) fill(lack.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized List<Seat> stale() {
        return stock.stale(clock.instant());
    }

    /// What is lacking, as soon as something is and there is time for it; nothing where it is time to look for what is
    /// too old.
    private synchronized Optional<Lack> await() throws InterruptedException {
        Instant until = clock.instant().plus(LOOK);
        Optional<Lack> lack = lack();
        while (lack.isEmpty() && !closed && clock.instant().isBefore(until)) {
            wait(LOOK.toMillis());
            lack = lack();
        }
        return lack;
    }

    private Optional<Lack> lack() {
        return closed || inUse > rules.busy() ? Optional.empty() : stock.lack(clock.instant());
    }

    private void fill(Lack lack) throws InterruptedException {
        switch (lack) {
            case Lack.Open(Shape shape) -> open(shape);
            case Lack.Displace(Seat seat) -> seat.close();
        }
    }

    private void open(Shape shape) throws InterruptedException {
        Instant began = clock.instant();
        try {
            Seat seat = opener.apply(shape);
            if (!add(shape, seat, began)) seat.close();
        } catch (RuntimeException e) {
            LOG.warnf("no sandbox can be made ready: %s", e.getMessage());
            rest();
        }
    }

    /// Until it is worth another try, or nobody will need one.
    private synchronized void rest() throws InterruptedException {
        Instant until = clock.instant().plus(LOOK);
        while (!closed && clock.instant().isBefore(until)) wait(LOOK.toMillis());
    }

    private synchronized boolean add(Shape shape, Seat seat, Instant began) {
        if (closed) return false;
        Instant now = clock.instant();
        stock.add(shape, seat, now, Duration.between(began, now));
        return true;
    }
}
