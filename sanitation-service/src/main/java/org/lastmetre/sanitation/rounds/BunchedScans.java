package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** All scans that were bunched up; they are forgotten with their rounds. */
public interface BunchedScans {
    /** Keeps it unless it is known; the answer is whether it is the first of its round on its date. */
    Uni<Boolean> add(Tx tx, BunchedScan scan);

    /** The first of each site on a date, while no later round of the site is done; the earliest first. */
    Uni<List<BunchedScan>> open(CommunityId community, LocalDate date, int limit);
}
