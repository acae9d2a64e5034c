package org.lastmetre.sanitation.sampling;

import java.util.UUID;

/** The id of a sampling session. */
public record SessionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
