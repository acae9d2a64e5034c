package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Which vehicles of a community are held, now or so soon that a trip begun now would not be over. */
public interface Promises {
    Uni<List<Promise>> soon(Tx tx, CommunityId community, Instant now);
}
