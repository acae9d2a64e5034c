package org.lastmetre.medical.trips.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastmetre.access.Callers;
import org.lastmetre.medical.trips.TripAccess;

/** Whose requests the one may deal with who calls now, by its token alone; to be asked in the beginning of a request. */
@ApplicationScoped
public class Accesses {
    private final Callers callers;

    Accesses(Callers callers) {
        this.callers = callers;
    }

    public TripAccess current() {
        return TripAccess.of(callers.current());
    }
}
