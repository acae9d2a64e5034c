package org.lastmetre.kit.time;

import java.time.Instant;

/** The one clock of all rules; in a rehearsal it can be set and sped up. */
public interface Clock {
    /** The current instant, cut to milliseconds so that it is the same on the wire and in the database. */
    Instant now();

    /** Simulated seconds per real second; 1 outside a rehearsal, 0 while the clock stands still. */
    double speed();
}
