package org.lastmetre.medical.medicine;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.TripAccess;

/** All prescriptions. */
public interface Prescriptions {
    /** Narrows a list, in the order of ids from behind {@code after} on. */
    record Filter(CommunityId community, TripAccess access, String after, int limit) {}

    /** Keeps everybody else from changing it until the transaction ends. */
    Uni<Optional<Prescription>> lock(Tx tx, PrescriptionId id);

    Uni<List<Prescription>> find(Filter filter);

    /** @param dueAt when it is to be looked at again; null for never */
    Uni<Void> save(Tx tx, Prescription prescription, Instant dueAt);

    /** Those to be looked at by now that nobody else looks at, at most 50; locked. */
    Uni<List<Prescription>> due(Tx tx, Instant now);

    /** Erases who takes what in those that ended before then, some hundred at a time. */
    Uni<Integer> erase(Tx tx, Instant endedBefore);
}
