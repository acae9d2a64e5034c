package org.lastmetre.console.events;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The end of a stream that a client holds: takes an event only after the client has taken the one before. */
final class Outlet implements Subscription {
    private final Subscriber<? super OutboundSseEvent> reader;
    private final Semaphore wanted = new Semaphore(0);
    private volatile boolean closed;

    Outlet(Subscriber<? super OutboundSseEvent> reader) {
        this.reader = reader;
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

    /** @return false if the reader did not want it in that time */
    boolean offer(OutboundSseEvent event, Duration patience) throws InterruptedException {
        if (!wanted.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        if (!closed) {
            reader.onNext(event);
        }
        return true;
    }

    void complete() {
        if (!closed) {
            closed = true;
            reader.onComplete();
        }
    }

    void fail(Throwable failure) {
        if (!closed) {
            closed = true;
            reader.onError(failure);
        }
    }
}
