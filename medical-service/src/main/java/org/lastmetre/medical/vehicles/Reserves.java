package org.lastmetre.medical.vehicles;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What was said of the reserves of communities. */
public interface Reserves {
    Uni<List<Reserve>> of(Tx tx, Collection<CommunityId> communities);

    Uni<Void> said(Tx tx, List<ReserveChange> changes);
}
