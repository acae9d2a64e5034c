package org.lastmetre.e2e.bench;

import java.util.Arrays;

/** How often each stream heard of something. Each is counted by itself, since one that hears twice would make up for one that doesn't. */
final class StreamCounts {
    private final int[] heard;
    private long lastNanos;

    StreamCounts(int streams) {
        heard = new int[streams];
    }

    synchronized void heard(int stream, long nanos) {
        if (heard[stream]++ == 0) {
            lastNanos = nanos;
        }
    }

    /** Streams that heard of nothing. */
    synchronized long lost() {
        return Arrays.stream(heard).filter(times -> times == 0).count();
    }

    /** Streams that heard more than once. */
    synchronized long doubled() {
        return Arrays.stream(heard).filter(times -> times > 1).count();
    }

    /** When a stream heard for the first time that was the last to do so. */
    synchronized long lastNanos() {
        return lastNanos;
    }

    /** From here on everything is news to every stream. */
    synchronized void begin() {
        Arrays.fill(heard, 0);
    }
}
