package org.lastmetre.medical.appointments;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.TripAccess;

/** All appointments. Whoever changes one has the turn of its community. */
public interface Appointments {
    /** Narrows a list; {@code state} null for all. The oldest first, from behind {@code after} on. */
    record Filter(CommunityId community, AppointmentState state, TripAccess access, UUID after, int limit) {}

    Uni<Optional<Appointment>> find(Tx tx, AppointmentId id);

    Uni<Map<AppointmentId, Appointment>> find(Tx tx, Collection<AppointmentId> ids);

    Uni<List<Appointment>> find(Filter filter);

    Uni<Void> save(Tx tx, List<Appointment> appointments);

    /** Active ones that are looked after no further than this, at most 50. */
    Uni<List<Appointment>> plannedNoFurtherThan(Tx tx, Instant until);

    /** Erases what tells of persons in those that ended before then, some hundred at a time; the appointments stay. */
    Uni<Integer> erase(Tx tx, Instant endedBefore);
}
