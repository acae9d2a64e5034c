package org.lastmetre.sanitation.waste;

import java.time.Instant;
import java.time.LocalDate;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * Bags of one kind on one vehicle, from loading to disposal; weights in kilograms.
 *
 * @param day the community's date on which it was loaded
 * @param sealedKg what its bags weighed when they were sealed
 * @param weightKg what was weighed when loading; null if nothing was
 * @param disposal null while it is under way
 */
public record Haul(
        HaulId id,
        CommunityId community,
        String vehicle,
        WasteKind kind,
        LocalDate day,
        int bags,
        double sealedKg,
        Double weightKg,
        Stamp loaded,
        Disposal disposal) {
    public static Refusal unknown(HaulId id) {
        return Refusal.notFound("unknown-haul", "there is no haul " + id);
    }

    public boolean isUnderWay() {
        return disposal == null;
    }

    /** What the next step has to weigh. */
    public double expectedKg() {
        return weightKg == null ? sealedKg : weightKg;
    }

    /** Loaded is its first version, disposed its second. */
    public long version() {
        return isUnderWay() ? 1 : 2;
    }

    /** @throws Refusal 409 {@code already-disposed}; use {@link #isEndedBy} first to tell a repeat */
    Haul disposed(NewDisposal told, Instant now) {
        if (!isUnderWay()) {
            throw Refusal.conflict("already-disposed", "the haul was disposed of at " + disposal.site());
        }
        var end = new Disposal(told.site(), told.weightKg(), new Stamp(told.by(), told.at(), now));
        return new Haul(id, community, vehicle, kind, day, bags, sealedKg, weightKg, loaded, end);
    }

    /** Whether somebody tells the same disposal again. */
    boolean isEndedBy(NewDisposal told) {
        return !isUnderWay()
                && disposal.site().equals(told.site())
                && disposal.weightKg() == told.weightKg()
                && disposal.stamp().isOf(told.by(), told.at());
    }
}
