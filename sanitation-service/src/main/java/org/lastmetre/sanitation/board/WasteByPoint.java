package org.lastmetre.sanitation.board;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.community.Community;

/** What the board wants to know of waste; the feature that keeps it answers. */
public interface WasteByPoint {
    /**
     * The waste of a point that was sealed on a day; weights in kilograms.
     *
     * @param disposedKg as weighed where it was disposed of, of the point's own bags
     * @param overdueBags not cleared by the community's hour
     */
    record Point(String point, int bags, double sealedKg, double hauledKg, double disposedKg, int overdueBags) {}

    /** Of these days; days and points without any waste may be left out. */
    Uni<Map<LocalDate, List<Point>>> of(Community community, LocalDate first, LocalDate last);
}
