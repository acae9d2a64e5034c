package org.lastmetre.dispatch.deliveries;

import java.util.UUID;
import org.lastmetre.dispatch.volunteers.VolunteerId;

/** How a package goes to its door: in which sealed batch, with which run, to whom at the building; null where not yet. */
public record Way(UUID batch, UUID run, VolunteerId volunteer) {
    static final Way NONE = new Way(null, null, null);

    static Way in(UUID batch) {
        return new Way(batch, null, null);
    }

    Way with(UUID toRun, VolunteerId toVolunteer) {
        return new Way(batch, toRun, toVolunteer);
    }

    Way backAtReception() {
        return in(batch);
    }
}
