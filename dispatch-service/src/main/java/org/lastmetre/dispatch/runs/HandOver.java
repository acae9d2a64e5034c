package org.lastmetre.dispatch.runs;

import java.util.List;
import java.util.UUID;
import org.lastmetre.dispatch.deliveries.Scan;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * Somebody at a building says what they took over: by codes, or only how many (the other is null).
 *
 * @param difference why it is fewer than were sent; null when it is not
 */
public record HandOver(
        UUID run,
        String building,
        List<PackageCode> accepted,
        Integer acceptedCount,
        String difference,
        VolunteerId by,
        Scan scan) {
    /** Who counted none can say which they are: none of those that were sent. */
    public HandOver {
        if (accepted == null && acceptedCount == 0) {
            accepted = List.of();
        }
    }
}
