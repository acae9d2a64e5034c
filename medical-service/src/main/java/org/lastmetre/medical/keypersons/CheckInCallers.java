package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Those who call, of all communities. */
public interface CheckInCallers {
    Uni<Optional<CheckInCaller>> find(Tx tx, CallerId id);

    Uni<Void> save(Tx tx, CheckInCaller caller);

    Uni<List<CheckInCaller>> onDuty(Tx tx, Collection<CommunityId> communities);

    /** In the order of ids, from behind {@code after} on. */
    Uni<List<CheckInCaller>> of(CommunityId community, CallerId after, int limit);
}
