package org.lastmetre.medical.appointments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.trips.TripAccess;

/** Moves and cancels single times of appointments, also ones that no vehicle is held for yet. */
@ApplicationScoped
public class OccurrenceDesk {
    private final Agenda agenda;
    private final AppointmentBook book;
    private final BookingRules rules;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    OccurrenceDesk(
            Agenda agenda,
            AppointmentBook book,
            BookingRules rules,
            Communities communities,
            Commands commands,
            Clock clock) {
        this.agenda = agenda;
        this.book = book;
        this.rules = rules;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Another time for the one of a date; also brings back one that was cancelled. Fails with 404 {@code
     * unknown-appointment} or {@code unknown-occurrence}, 409 {@code appointment-clash}, {@code appointment-over}, {@code
     * already-requested} or {@code already-past}.
     */
    public Uni<Reply> move(
            AppointmentId id, LocalDate date, Instant at, TripAccess access, Once<AppointmentSheet> once) {
        return commands.once(once, tx -> book.open(tx, id, access).chain(known -> time(tx, known, date)
                .chain(time -> agenda.booking(
                                tx, communities.known(known.community()), held -> !isThat(held, known, date))
                        .map(booking -> booking.moved(known, date, at)))
                .chain(moved -> keep(tx, known, moved))));
    }

    /** Not this time; a repeat changes nothing. */
    public Uni<Reply> cancel(AppointmentId id, LocalDate date, TripAccess access, Once<AppointmentSheet> once) {
        return commands.once(once, tx -> book.open(tx, id, access).chain(known -> time(tx, known, date)
                .chain(time -> time.state() == OccurrenceState.CANCELLED
                        ? book.sheet(tx, known)
                        : keep(tx, known, time.cancelled()))));
    }

    private static boolean isThat(Occurrence held, Appointment known, LocalDate date) {
        return held.appointment().equals(known.id()) && held.date().equals(date);
    }

    private Uni<AppointmentSheet> keep(Tx tx, Appointment known, Occurrence changed) {
        var touched = known.touched();
        return agenda.keep(tx, touched, List.of(changed)).chain(() -> book.sheet(tx, touched));
    }

    private Uni<Occurrence> time(Tx tx, Appointment known, LocalDate date) {
        known.requireActive();
        return agenda.of(tx, known).map(times -> times.stream()
                .filter(time -> time.date().equals(date))
                .findFirst()
                .orElseGet(() -> notSeenYet(known, date))
                .requireToCome());
    }

    /** A time of the schedule that is still out of sight. */
    private Occurrence notSeenYet(Appointment known, LocalDate date) {
        var community = communities.known(known.community());
        var end = community.at(date.plusDays(1), LocalTime.MIN);
        return known.schedule().between(clock.now(), end, community.zone()).stream()
                .filter(start -> start.date().equals(date))
                .map(start -> Occurrence.planned(
                        known.id(),
                        start,
                        rules.around(start.at(), known.schedule().stay(), clock.now()),
                        Optional.empty()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-occurrence", "the appointment has no time on " + date));
    }
}
