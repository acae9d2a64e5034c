package org.lastmetre.medical.appointments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.trips.TripAccess;
import org.lastmetre.medical.vehicles.Turns;

/** Shows appointments with their times of the last day and to come, to each caller its own. */
@ApplicationScoped
public class AppointmentBook {
    private static final Duration SHOWN_BACK = Duration.ofDays(1);
    private final Appointments appointments;
    private final Occurrences occurrences;
    private final Turns turns;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    AppointmentBook(
            Appointments appointments,
            Occurrences occurrences,
            Turns turns,
            Communities communities,
            Commands commands,
            Clock clock) {
        this.appointments = appointments;
        this.occurrences = occurrences;
        this.turns = turns;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /** One, with its purpose as far as it may be shown; who read it is in the trail. 404 if it isn't the caller's. */
    public Uni<Reply> read(AppointmentId id, TripAccess access, Once<AppointmentSheet> once) {
        return commands.once(once, tx -> find(tx, id, access).chain(found -> sheet(tx, found, shown(found, access))));
    }

    /** The appointment in its community's turn; fails with 404 {@code unknown-appointment}, also if it isn't the caller's. */
    Uni<Appointment> open(Tx tx, AppointmentId id, TripAccess access) {
        return find(tx, id, access)
                .call(seen -> turns.take(tx, Set.of(seen.community())))
                .chain(() -> find(tx, id, access));
    }

    private Uni<Appointment> find(Tx tx, AppointmentId id, TripAccess access) {
        return appointments.find(tx, id).map(found -> found.filter(one -> access.sees(one.community(), one.door()))
                .orElseThrow(() -> Appointment.unknown(id)));
    }

    private static Optional<Purpose> shown(Appointment one, TripAccess access) {
        return access.showsDetailOf(one.community(), one.door())
                ? Optional.ofNullable(one.purpose())
                : Optional.empty();
    }

    /** Without its purpose, since answers to commands are remembered. */
    Uni<AppointmentSheet> sheet(Tx tx, Appointment one) {
        return sheet(tx, one, Optional.empty());
    }

    private Uni<AppointmentSheet> sheet(Tx tx, Appointment one, Optional<Purpose> purpose) {
        return occurrences
                .of(tx, List.of(one.id()), clock.now().minus(SHOWN_BACK))
                .map(times -> new AppointmentSheet(
                        one, times.getOrDefault(one.id(), List.of()), communities.known(one.community()), purpose));
    }

    /** Without purposes; fails with 404 {@code unknown-community}. */
    public Uni<List<AppointmentSheet>> list(Appointments.Filter filter) {
        return communities
                .require(filter.community())
                .chain(community -> appointments.find(filter).chain(found -> occurrences
                        .of(
                                found.stream().map(Appointment::id).toList(),
                                clock.now().minus(SHOWN_BACK))
                        .map(times -> found.stream()
                                .map(one -> new AppointmentSheet(
                                        one, times.getOrDefault(one.id(), List.of()), community, Optional.empty()))
                                .toList())));
    }
}
