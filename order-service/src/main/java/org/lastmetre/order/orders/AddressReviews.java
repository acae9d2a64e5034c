package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What waits for a human to find its door, the longest wait first. */
public interface AddressReviews {
    /** The last one that was seen. */
    record Seen(Instant since, String mark) {}

    /** @param community null for all; {@code after} null for the first ones */
    Uni<List<AddressReview>> list(CommunityId community, Seen after, int limit);
}
