package org.lastmetre.medical.trips;

import java.util.Locale;
import java.util.Set;

/**
 * A list that isn't at its door yet, and the names of what is on it, as {@link #same} writes them.
 *
 * @param prescribed whether a prescription asked for it by itself
 */
public record OpenList(TripId request, String person, boolean prescribed, Set<String> names) {
    /** The same medicine however somebody writes it. */
    public static String same(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** No log may tell what somebody takes. */
    @Override
    public String toString() {
        return "OpenList[" + request + "]";
    }
}
