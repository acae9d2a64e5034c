package org.lastmetre.sanitation.rounds;

import java.time.Instant;
import org.lastmetre.sanitation.agents.Disinfection;

/** What a crew's device tells once: the same id is the same scan, however often it is sent. */
public record Scan(String id, Disinfection told) {
    Scan by(Instant now) {
        return new Scan(id, told.by(now));
    }

    Instant at() {
        return told.at();
    }
}
