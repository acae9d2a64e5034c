package org.lastmetre.sanitation.board;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.community.Community;

/** Rounds, counted. */
public interface Boards {
    /** What there is of these days, by day, site and hour. */
    Uni<List<Cell>> cells(Community community, LocalDate first, LocalDate last);
}
