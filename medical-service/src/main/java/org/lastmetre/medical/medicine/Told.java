package org.lastmetre.medical.medicine;

import java.time.Instant;
import org.lastmetre.medical.trips.TripId;

/**
 * That somebody bought a list, or goes to.
 *
 * @param pharmacy where; medical detail, since it may tell of the illness
 * @param packages how many packages came of it; 0 for who only goes
 */
public record Told(TripId request, String by, String pharmacy, int packages, Instant at) {
    /** No log may tell where somebody buys. */
    @Override
    public String toString() {
        return "Told[" + request + "]";
    }
}
