package org.lastmetre.console.events;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The end of a stream that a client holds: takes an event only after the client has taken the one before. */
final class Outlet implements Subscription {
    private final Subscriber<? super OutboundSseEvent> reader;
    private final Semaphore wanted = new Semaphore(0);
    private final Runnable cut;
    private final BooleanSupplier stands;
    private volatile boolean closed;

    /** {@code cut} ends the reader's connection when there is no other way; {@code stands} says whether it may still read. */
    Outlet(Subscriber<? super OutboundSseEvent> reader, Runnable cut, BooleanSupplier stands) {
        this.reader = reader;
        this.cut = cut;
        this.stands = stands;
    }

    @Override
    public void request(long count) {
        wanted.release((int) Math.min(count, 1024)); // the server asks one by one
    }

    @Override
    public void cancel() {
        closed = true;
        wanted.release();
    }

    boolean isClosed() {
        return closed;
    }

    /**
     * Ends the stream instead if the reader may read no more.
     *
     * @return false if the reader did not want it in that time
     */
    boolean offer(OutboundSseEvent event, Duration patience) throws InterruptedException {
        if (!wanted.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        if (!stands.getAsBoolean()) {
            complete();
        } else if (!closed) {
            reader.onNext(event);
        }
        return true;
    }

    synchronized void complete() {
        if (!closed) {
            cancel();
            reader.onComplete();
        }
    }

    /** The reader sees that its connection broke, and comes back. */
    void cut() {
        if (!closed) {
            cancel();
            cut.run();
        }
    }
}
