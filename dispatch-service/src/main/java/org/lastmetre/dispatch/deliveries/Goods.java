package org.lastmetre.dispatch.deliveries;

import java.util.UUID;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;

/** What a package is; {@code orderId} is null for a parcel with only a label, {@code door} until its address is found. */
public record Goods(
        PackageCode code,
        CommunityId community,
        UUID orderId,
        Category category,
        Household door,
        Weight weight,
        String note) {

    public Goods {
        weight = weight == null ? Weight.UNKNOWN : weight;
    }
}
