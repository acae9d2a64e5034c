package org.lastmetre.kit.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * One open stream: sends changes in order, each once. A change that is not the next one (the feed was quicker than the
 * snapshot, or skipped) makes it ask the source, so that nothing is lost or repeated. All of its work is done by one
 * thread at a time.
 */
final class Follower {
    private static final Logger LOG = Logger.getLogger(Follower.class);

    /** Changes that may wait for a slow reader; beyond it the reader is dropped and comes back with its last id. */
    static final int MAX_WAITING = 256;

    private final String stream;
    private final LiveSource source;
    private final MultiEmitter<? super Frame> out;
    private final BooleanSupplier stands;
    private long last;
    private boolean reading = true;
    private boolean behind;
    private boolean closed;

    /** @param stands whether the reader may still read, asked before anything is sent */
    Follower(String stream, LiveSource source, MultiEmitter<? super Frame> out, BooleanSupplier stands) {
        this.stream = stream;
        this.source = source;
        this.out = out;
        this.stands = stands;
    }

    String stream() {
        return stream;
    }

    /** Begins with the current state. */
    void begin() {
        source.snapshot(stream).subscribe().with(this::snapshot, this::fail);
    }

    /**
     * Begins after what the reader has seen; so the last of that is asked for, too. If it isn't there (the database was
     * restored to a moment before), it means nothing any more, and the stream begins with the current state.
     */
    void resume(long lastSeen) {
        last = lastSeen;
        source.after(stream, Math.max(0, lastSeen - 1)).subscribe().with(this::resumed, this::fail);
    }

    private void resumed(List<LiveChange> sinceThen) {
        if (sinceThen.isEmpty() && forget()) {
            begin();
        } else {
            caughtUp(sinceThen);
        }
    }

    /** Returns whether anything had been seen. */
    private synchronized boolean forget() {
        var seen = last > 0;
        last = 0;
        return seen;
    }

    synchronized void offer(LiveChange change) {
        if (closed || change.id() <= last) {
            return;
        }
        if (reading) {
            behind = true;
        } else if (change.data() != null && change.id() == last + 1) {
            send(change);
        } else {
            reading = true;
            catchUp();
        }
    }

    /** There may be changes that were not offered. */
    synchronized void lookAgain() {
        if (reading) {
            behind = true;
        } else if (!closed) {
            reading = true;
            catchUp();
        }
    }

    synchronized void heartbeat() {
        emit(Frame.HEARTBEAT);
    }

    synchronized void end() {
        closed = true;
        out.complete();
    }

    private synchronized void snapshot(LiveChange state) {
        last = state.id();
        emit(new Frame(state.id(), "snapshot", state.data()));
        settle();
    }

    private void catchUp() {
        source.after(stream, last).subscribe().with(this::caughtUp, this::fail);
    }

    private synchronized void caughtUp(List<LiveChange> changes) {
        changes.stream().filter(change -> change.id() > last).forEach(this::send);
        behind = behind || changes.size() >= 500;
        settle();
    }

    /** What came while the source was read may not be in what it gave: then it is read again. */
    private void settle() {
        if (behind && !closed) {
            behind = false;
            catchUp();
        } else {
            reading = false;
        }
    }

    private void send(LiveChange change) {
        last = change.id();
        emit(new Frame(change.id(), change.type(), change.data()));
    }

    /** Who may not read any more is sent nothing more. */
    private void emit(Frame frame) {
        if (!closed && stands.getAsBoolean()) {
            out.emit(frame);
        } else if (!closed) {
            end();
        }
    }

    private synchronized void fail(Throwable failure) {
        closed = true;
        LOG.warnf(
                "A stream ends, its source could not be read: %s",
                failure.getClass().getName());
        out.fail(failure);
    }
}
