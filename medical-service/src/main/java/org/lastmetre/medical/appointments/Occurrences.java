package org.lastmetre.medical.appointments;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Promise;

/** The times of appointments, as far as they are looked after. */
public interface Occurrences {
    /** A time for which a vehicle is held, and for whom. */
    record Booked(Occurrence occurrence, String person) {
        Hold hold() {
            return occurrence.hold(person);
        }
    }

    /** Keeps them, one for each date of an appointment. */
    Uni<Void> save(Tx tx, List<Occurrence> occurrences);

    /** Those of these appointments that end after an instant, by date. */
    Uni<Map<AppointmentId, List<Occurrence>>> of(Tx tx, Collection<AppointmentId> ids, Instant after);

    Uni<Map<AppointmentId, List<Occurrence>>> of(Collection<AppointmentId> ids, Instant after);

    /** What is held in a community at an instant or later. */
    Uni<List<Booked>> booked(Tx tx, CommunityId community, Instant now);

    /** Those whose trip has to be made by now, at most 100, the earliest first. */
    Uni<List<Occurrence>> due(Tx tx, Instant now);

    /** Vehicles that are held for somebody who has none yet, from no later than {@code until} on. */
    Uni<List<Promise>> promised(Tx tx, CommunityId community, Instant now, Instant until);
}
