package org.lastmetre.sorting.sums;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Counts packages. */
public interface SumsBook {
    /** How a day may be split. */
    enum By {
        BUILDING,
        BATCH
    }

    Uni<Sums> of(Day day);

    Uni<Sums> of(Tx tx, Day day);

    Uni<List<Part>> parts(Day day, By by);

    /** What lies where, and what is expected; ordered by building, category. */
    Uni<List<ShelfLoad>> shelves(CommunityId community);

    /** Notes that a day's sums are published once more. @return the number of the publication, from 1 */
    Uni<Long> nextVersion(Tx tx, Day day);
}
