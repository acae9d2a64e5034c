package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** For which day, and by which version of its document, the rounds of a community were planned last. */
public interface PlannedDays {
    /** A plan that was made. */
    record Planned(CommunityId community, LocalDate date, long version) {}

    /** Those of these communities that were planned before; locked, so that one transaction at a time plans. */
    Uni<Map<CommunityId, Planned>> lock(Tx tx, Collection<CommunityId> communities);

    Uni<Void> save(Tx tx, Collection<Planned> planned);
}
