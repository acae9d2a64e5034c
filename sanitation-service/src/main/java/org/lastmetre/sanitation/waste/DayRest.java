package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What of a day's waste does not add up or is not gone. */
public interface DayRest {
    /** Of hauls that took bags of the day. */
    Uni<List<Difference>> differences(CommunityId community, LocalDate day);

    /** Bags of the day that are not disposed of, in the order of seals. */
    Uni<List<Bag>> left(CommunityId community, LocalDate day);
}
