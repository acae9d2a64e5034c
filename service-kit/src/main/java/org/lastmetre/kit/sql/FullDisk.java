package org.lastmetre.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.lastmetre.access.admission.Obstacle;
import org.lastmetre.kit.time.Clock;

/**
 * Whether the database's disk is full, from the first command that fails of it on. Meanwhile commands are refused before
 * they cost anything, which spares what the database has left for its log, and reads go on.
 */
@ApplicationScoped
public class FullDisk implements Obstacle {
    static final String WORDS = "the database's disk is full; nothing can be stored until there is room again";

    private final Clock clock;
    private volatile Instant since;

    FullDisk(Clock clock) {
        this.clock = clock;
    }

    /** When it was noticed; empty while there is room. */
    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    @Override
    public Optional<String> now() {
        return since().map(instant -> WORDS);
    }

    void note(Throwable failure) {
        if (SqlTrouble.isFullDisk(failure) && since == null) {
            since = clock.now();
        }
    }

    /** Something was stored that took new room. */
    public void over() {
        since = null;
    }
}
