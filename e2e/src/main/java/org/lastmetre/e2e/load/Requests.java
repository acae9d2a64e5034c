package org.lastmetre.e2e.load;

import java.nio.ByteBuffer;

/** Where a load takes its requests from; asked on the load's only thread, so it must cost next to nothing. */
public interface Requests {
    /** The bytes of the longest request. */
    int longest();

    /** Puts the next request, head and body, into the buffer, which is empty and holds the longest. */
    void next(ByteBuffer to);
}
