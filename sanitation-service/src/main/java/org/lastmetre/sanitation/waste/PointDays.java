package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The waste of points and days. */
public interface PointDays {
    /** A row for each day, point and kind with any bag, in that order; both dates included, by the day of sealing. */
    Uni<List<PointDay>> of(CommunityId community, LocalDate from, LocalDate to);
}
