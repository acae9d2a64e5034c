package org.lastmetre.dispatch.deliveries;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;

/** Knows which runs are not done. */
public interface RunsUnderWay {
    /** Those of these that are under way; asks nothing for none. */
    Uni<Set<UUID>> of(Tx tx, Collection<UUID> runs);
}
