package org.lastmetre.sanitation.rounds;

import java.util.UUID;

/** A round of one site. */
public record RoundId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
