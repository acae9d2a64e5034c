package org.lastmetre.access.admission;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The memory for request bodies: a little for each that is on its way, and one store that all large ones share. */
final class Bodies {
    /** Bytes that a body may have without being large. */
    static final int SMALL = 32_768;

    private final int most;
    private final AtomicInteger arriving = new AtomicInteger();
    private final AtomicLong free;

    Bodies(int most, long large) {
        this.most = most;
        this.free = new AtomicLong(large);
    }

    boolean begin() {
        if (arriving.incrementAndGet() <= most) {
            return true;
        }
        end();
        return false;
    }

    void end() {
        arriving.decrementAndGet();
    }

    boolean take(long bytes) {
        if (free.addAndGet(-bytes) >= 0) {
            return true;
        }
        giveBack(bytes);
        return false;
    }

    void giveBack(long bytes) {
        free.addAndGet(bytes);
    }
}
