package org.lastmetre.sorting.reception;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;

/**
 * An order as order-service tells of it.
 *
 * @param door null while its address is in review; {@code review} then says why
 */
public record Announcement(
        CommunityId community,
        UUID orderId,
        Category category,
        Household door,
        String review,
        String note,
        List<Announced> packages,
        Instant placedAt) {

    public record Announced(PackageCode code, Weight weight) {}
}
