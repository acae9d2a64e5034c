package org.lastmetre.medical.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All times of an appointment given up for those of another schedule; cancelled ones, and trips, stay what they are. */
record Changing(Appointment known, List<Occurrence> times) {
    /** Whether a held time stands while it is decided. */
    boolean counts(Occurrence held) {
        return !held.appointment().equals(known.id()) || !held.state().isToCome();
    }

    List<Occurrence> to(Appointment changed, Booking booking) {
        var settled = dates(time -> !time.state().isToCome());
        var planned = booking.whole(changed, settled);
        var again = planned.stream().map(Occurrence::date).collect(Collectors.toSet());
        var gone = times.stream()
                .filter(time -> time.state().isToCome() && !again.contains(time.date()))
                .map(Occurrence::cancelled);
        return Stream.concat(gone, planned.stream()).toList();
    }

    private Set<LocalDate> dates(Predicate<Occurrence> which) {
        return times.stream().filter(which).map(Occurrence::date).collect(Collectors.toSet());
    }
}
