package org.lastmetre.local.kafka;

/**
 * A further listener of the broker, for clients that come through something in between, such as a proxy: they are told
 * its port again whenever they ask where the broker is, and so stay on their way.
 *
 * @param listens where the broker listens for them
 * @param told where they connect
 */
public record SideDoor(int listens, int told) {
    String name() {
        return "SIDE" + listens;
    }
}
