package org.lastmetre.access.admission;

import java.util.Optional;

/** A reason why nothing may be changed for now, such as a full disk; asked before a command costs anything. */
public interface Obstacle {
    /** What is wrong, in plain words. */
    Optional<String> now();
}
