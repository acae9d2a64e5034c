package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Door;

/** The ledger of all communities. */
public interface KeyPersons {
    /** Who is to be called, without what is sealed. */
    record ToCall(KeyPersonId id, CommunityId community, Door door) {}

    /** Somebody, and from when on something has to be bought for them; null for never. */
    record Kept(KeyPerson person, Instant shortAt) {}

    Uni<Optional<KeyPerson>> find(Tx tx, KeyPersonId id);

    Uni<Map<KeyPersonId, KeyPerson>> find(Tx tx, Collection<KeyPersonId> ids);

    /** Whom a check-in is about. */
    Uni<Optional<KeyPerson>> ofCheckIn(CheckInId id);

    Uni<Void> save(Tx tx, List<Kept> persons);

    /** In the order of ids, from behind {@code after} on. */
    Uni<List<KeyPerson>> of(Tx tx, CommunityId community, KeyPersonId after);

    Uni<List<ToCall>> toCall(Tx tx, Collection<CommunityId> communities);

    /** Some of those for whom something has to be bought by now. */
    Uni<List<KeyPerson>> shortBy(Tx tx, Instant now);
}
