package org.lastmetre.sanitation.waste;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Weight;

/** A bag as somebody seals it; {@code at} by the device. */
public record NewBag(
        SealId seal, CommunityId community, String point, WasteKind kind, Weight weight, String by, Instant at) {
    public NewBag {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The day is that of the service's clock: no device's clock moves waste to another day.
     *
     * @throws Refusal 404 {@code unknown-point} for what is no waste point of the community
     */
    BagStep sealed(Community where, Instant now) {
        where.sanitation()
                .site(point)
                .filter(site -> site.kind() == SiteKind.WASTE_POINT)
                .orElseThrow(() -> Refusal.notFound("unknown-point", "there is no waste point " + point));
        return Bag.sealed(this, where.dateAt(now), now);
    }
}
