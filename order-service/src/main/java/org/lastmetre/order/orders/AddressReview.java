package org.lastmetre.order.orders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.lastmetre.addresses.Household;
import org.lastmetre.addresses.ReviewReason;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * Something whose door a human has to find: an order, or a parcel without one.
 *
 * @param order null for a parcel without an order
 * @param code null for an order
 * @param said what was written or sent, for finding candidates
 */
public record AddressReview(
        CommunityId community,
        UUID order,
        String code,
        Address said,
        ReviewReason reason,
        Instant since,
        ZoneId zone,
        List<Household> candidates) {

    AddressReview with(List<Household> found) {
        return new AddressReview(community, order, code, said, reason, since, zone, found);
    }

    /** What a reviewer gets to read; null for a parcel without any label. */
    public String words() {
        return order == null ? said.text() : said.words();
    }

    /** Where in the list it stands among those that wait since the same instant. */
    public String mark() {
        return order == null ? code : order.toString();
    }
}
