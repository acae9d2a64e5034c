package org.lastmetre.sanitation.tasks;

import java.util.UUID;

/** A task of disinfection. */
public record TaskId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
