package org.lastmetre.identity;

import java.time.Instant;

/**
 * The real time, also in a rehearsal: a token, a secret and a session are good for hours of the people who hold them, and a
 * day that is played in minutes must not end them. The kit's clock, which a rehearsal sets, is not used in this service.
 */
public interface RealTime {
    /** The instant, cut to milliseconds so that it is the same on the wire and in the database. */
    Instant now();
}
