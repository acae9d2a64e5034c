package org.lastmetre.medical.appointments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.trips.TripAccess;
import org.lastmetre.medical.vehicles.Turns;

/** Books appointments, changes and cancels them as a whole; each time within sight holds a vehicle, or none of them does. */
@ApplicationScoped
public class AppointmentDesk {
    private final Agenda agenda;
    private final AppointmentBook book;
    private final Turns turns;
    private final BookingRules rules;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;
    private final Ids ids;

    AppointmentDesk(
            Agenda agenda,
            AppointmentBook book,
            Turns turns,
            BookingRules rules,
            Communities communities,
            Commands commands,
            Clock clock,
            Ids ids) {
        this.agenda = agenda;
        this.book = book;
        this.turns = turns;
        this.rules = rules;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Fails with 404 {@code unknown-community} or {@code unknown-household}, 400 for a door that the community has not or a
     * time that doesn't come, 409 {@code appointment-clash}.
     */
    public Uni<Reply> book(NewAppointment asked, TripAccess access, Once<AppointmentSheet> once) {
        access.require(asked.community(), asked.door());
        return communities
                .require(asked.community())
                .invoke(community -> asked.door().check(community.directory()))
                .invoke(community -> asked.schedule().checked(community.zone()))
                .chain(community -> commands.once(once, tx -> book(tx, asked, community)));
    }

    private Uni<AppointmentSheet> book(Tx tx, NewAppointment asked, Community community) {
        var appointment = Appointment.booked(new AppointmentId(ids.next()), asked, rules.horizon(clock.now()));
        return turns.take(tx, Set.of(community.id()))
                .chain(() -> agenda.booking(tx, community, any -> true))
                .map(booking -> booking.whole(appointment, Set.of()))
                .chain(held -> agenda.keep(tx, appointment, held))
                .chain(() -> book.sheet(tx, appointment));
    }

    /** Changes all that is to come; fails as {@link #book} does, with 404 {@code unknown-appointment}, 409 {@code appointment-over}. */
    public Uni<Reply> change(
            AppointmentId id, Schedule schedule, Purpose purpose, TripAccess access, Once<AppointmentSheet> once) {
        return commands.once(once, tx -> book.open(tx, id, access).chain(known -> {
            var community = communities.known(known.community());
            var changed = known.changed(
                    schedule.checked(community.zone()), known.purpose().changedTo(purpose), rules.horizon(clock.now()));
            return agenda.of(tx, known)
                    .chain(times -> agenda.booking(tx, community, new Changing(known, times)::counts)
                            .map(booking -> new Changing(known, times).to(changed, booking)))
                    .chain(times -> agenda.keep(tx, changed, times))
                    .chain(() -> book.sheet(tx, changed));
        }));
    }

    /** Cancels all that is to come; what has become a trip is cancelled as a medical request. A repeat changes nothing. */
    public Uni<Reply> cancel(AppointmentId id, TripAccess access, Once<AppointmentSheet> once) {
        return commands.once(once, tx -> book.open(tx, id, access).chain(known -> {
            if (known.state() != AppointmentState.ACTIVE) {
                return book.sheet(tx, known);
            }
            var ended = known.ended(AppointmentState.CANCELLED, clock.now());
            return agenda.of(tx, known)
                    .map(times -> times.stream()
                            .filter(time -> time.state().isToCome())
                            .map(Occurrence::cancelled)
                            .toList())
                    .chain(times -> agenda.keep(tx, ended, times))
                    .chain(() -> book.sheet(tx, ended));
        }));
    }
}
