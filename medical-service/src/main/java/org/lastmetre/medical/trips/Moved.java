package org.lastmetre.medical.trips;

import java.util.List;
import java.util.stream.Stream;

/** A trip after something happened to it, and what is to be said of that; nothing for a repeat. */
public record Moved(Trip trip, List<Entry> entries) {
    public Moved {
        entries = List.copyOf(entries);
    }

    public static Moved nothing(Trip trip) {
        return new Moved(trip, List.of());
    }

    /** What happened next, with all that was said before. */
    public Moved then(Moved next) {
        return new Moved(
                next.trip,
                Stream.concat(entries.stream(), next.entries.stream()).toList());
    }

    boolean isRepeat() {
        return entries.isEmpty();
    }
}
