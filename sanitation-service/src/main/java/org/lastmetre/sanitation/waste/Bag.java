package org.lastmetre.sanitation.waste;

import java.time.Instant;
import java.time.LocalDate;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Weight;

/**
 * A sealed bag of waste.
 *
 * @param day the community's date on which it was sealed
 * @param haul what it was loaded with; null while it is at its point
 * @param chain the seal of the last link of its chain of custody
 */
public record Bag(
        SealId seal,
        CommunityId community,
        String point,
        WasteKind kind,
        Weight weight,
        LocalDate day,
        Stamp sealed,
        BagState state,
        HaulId haul,
        String chain) {
    static BagStep sealed(NewBag bag, LocalDate day, Instant now) {
        var stamp = new Stamp(bag.by(), bag.at(), now);
        var fresh = new Bag(
                bag.seal(),
                bag.community(),
                bag.point(),
                bag.kind(),
                bag.weight(),
                day,
                stamp,
                BagState.SEALED,
                null,
                "");
        return fresh.by(CustodyLink.sealing(fresh));
    }

    public static Refusal unknown(SealId seal) {
        return Refusal.notFound("unknown-bag", "there is no sealed bag " + seal);
    }

    /** Whether this is what somebody tells again, in a repeat. */
    boolean isOf(NewBag told) {
        return community.equals(told.community())
                && point.equals(told.point())
                && kind == told.kind()
                && weight.equals(told.weight())
                && sealed.isOf(told.by(), told.at());
    }

    BagStep hauledWith(Haul load) {
        var next = new Bag(seal, community, point, kind, weight, day, sealed, BagState.HAULED, load.id(), chain);
        return next.by(CustodyLink.hauling(next, load));
    }

    BagStep disposedWith(Haul load) {
        var next = new Bag(seal, community, point, kind, weight, day, sealed, BagState.DISPOSED, haul, chain);
        return next.by(CustodyLink.disposing(next, load));
    }

    private BagStep by(CustodyLink link) {
        return new BagStep(new Bag(seal, community, point, kind, weight, day, sealed, state, haul, link.seal()), link);
    }
}
