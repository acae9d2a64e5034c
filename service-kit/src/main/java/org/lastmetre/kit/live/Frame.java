package org.lastmetre.kit.live;

/** What is written to a stream: an event, or a comment that keeps the connection alive (no type). */
record Frame(long id, String type, String data) {
    static final Frame HEARTBEAT = new Frame(-1, null, null);
    static final Frame OVERFLOW = new Frame(-1, "overflow", "{}");
}
