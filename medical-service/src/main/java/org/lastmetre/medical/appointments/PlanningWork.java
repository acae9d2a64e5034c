package org.lastmetre.medical.appointments;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.medical.vehicles.Turns;

/** Looks a day further every day: holds vehicles for what came into sight, tries again where none was free, ends what is over. */
@ApplicationScoped
class PlanningWork implements DueWork {
    private static final Duration DAY = Duration.ofDays(1);
    private final Appointments appointments;
    private final Agenda agenda;
    private final Turns turns;
    private final BookingRules rules;
    private final Communities communities;

    PlanningWork(Appointments appointments, Agenda agenda, Turns turns, BookingRules rules, Communities communities) {
        this.appointments = appointments;
        this.agenda = agenda;
        this.turns = turns;
        this.rules = rules;
        this.communities = communities;
    }

    @Override
    public String name() {
        return "medical-appointments-ahead";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        var behind = rules.horizon(now).minus(DAY);
        return appointments
                .plannedNoFurtherThan(tx, behind)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : turns.take(
                                        tx,
                                        found.stream()
                                                .map(Appointment::community)
                                                .collect(Collectors.toSet()))
                                .chain(() -> appointments.plannedNoFurtherThan(tx, behind))
                                .chain(still -> each(tx, still, found, now)));
    }

    /** Only those whose turn was taken. */
    private Uni<Void> each(Tx tx, List<Appointment> still, List<Appointment> found, Instant now) {
        var taken = found.stream().map(Appointment::community).collect(Collectors.toSet());
        return Multi.createFrom()
                .iterable(still)
                .filter(one -> taken.contains(one.community()))
                .onItem()
                .transformToUniAndConcatenate(one -> further(tx, one, now))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> further(Tx tx, Appointment one, Instant now) {
        var community = communities.known(one.community());
        var further = one.plannedTo(rules.horizon(now));
        return agenda.of(tx, one).chain(times -> {
            var settled = settled(times);
            return agenda.booking(tx, community, any -> true)
                    .map(booking -> booking.asFarAsPossible(further, settled))
                    .chain(planned -> agenda.keep(
                            tx, isOver(one, times, now, community.zone()) ? over(one, now) : further, planned));
        });
    }

    private static Appointment over(Appointment one, Instant now) {
        return one.ended(AppointmentState.OVER, now);
    }

    private static Set<LocalDate> settled(List<Occurrence> times) {
        return times.stream()
                .filter(time -> time.state() != OccurrenceState.WITHOUT_VEHICLE)
                .map(Occurrence::date)
                .collect(Collectors.toSet());
    }

    private static boolean isOver(Appointment one, List<Occurrence> times, Instant now, ZoneId zone) {
        return times.isEmpty() && one.schedule().next(now, zone).isEmpty();
    }
}
