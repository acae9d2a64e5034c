package org.lastmetre.sanitation.waste;

import java.util.UUID;

/** The id of a haul. */
public record HaulId(UUID value) {
    /** @return null for null */
    public static HaulId ofNullable(UUID value) {
        return value == null ? null : new HaulId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
