package org.lastmetre.sanitation.sampling;

import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.refusal.Refusal;

/** The door of a household. */
public record Room(String building, String unit, String room) {
    /** @throws Refusal 404 {@code unknown-household} */
    void check(Directory directory) {
        if (directory.household(building, unit, room).isEmpty()) {
            throw Refusal.notFound("unknown-household", "there is no such household");
        }
    }
}
