package org.lastmetre.medical.appointments;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.medical.trips.Ask;
import org.lastmetre.medical.trips.Detail;
import org.lastmetre.medical.trips.Kind;
import org.lastmetre.medical.trips.NewTrip;
import org.lastmetre.medical.trips.Triage;
import org.lastmetre.medical.trips.TripSheet;

/**
 * Times of appointments for which it is time to go. One that is over, since nobody could look for long, is missed; who is
 * still under way waits for the end of that trip.
 */
record DueTrips(Map<AppointmentId, Appointment> known, List<Occurrence> found, Instant now) {
    List<Occurrence> missed() {
        return found.stream().filter(this::isOver).map(Occurrence::missed).toList();
    }

    Set<String> persons() {
        return found.stream().map(time -> of(time).person()).collect(Collectors.toSet());
    }

    /** Those to make trips of now: one a person, the earliest first. */
    List<Occurrence> without(Set<String> away) {
        var busy = new HashSet<>(away);
        return found.stream()
                .filter(time -> !isOver(time) && busy.add(of(time).person()))
                .toList();
    }

    NewTrip trip(Occurrence time) {
        var appointment = of(time);
        var purpose = appointment.purpose();
        return new NewTrip(
                appointment.community(),
                appointment.door(),
                appointment.person(),
                new Ask(Kind.APPOINTMENT, Triage.ROUTINE, purpose.need()),
                time.slot().from(),
                new Detail(purpose.person(), purpose.destination(), time.startsAt(), null, List.of(), null));
    }

    static List<Occurrence> requested(List<Occurrence> ready, List<Result<TripSheet>> made) {
        return IntStream.range(0, ready.size())
                .mapToObj(
                        i -> ready.get(i).requested(made.get(i).orThrow().trip().id()))
                .toList();
    }

    private boolean isOver(Occurrence time) {
        return of(time).schedule().isOver(time.startsAt(), now);
    }

    private Appointment of(Occurrence time) {
        return known.get(time.appointment());
    }
}
