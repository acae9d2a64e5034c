package org.lastmetre.e2e.load;

import java.nio.ByteBuffer;

/** Where a load takes its requests from; asked on the load's only thread, so it must cost next to nothing. */
public interface Requests {
    /** The bytes of the longest request. */
    int longest();

    /**
     * Puts the next request, head and body, into the buffer, which is empty and holds the longest.
     *
     * @param connection whose request before was answered, counted from 0: for requests that follow each other
     */
    void next(int connection, ByteBuffer to);
}
