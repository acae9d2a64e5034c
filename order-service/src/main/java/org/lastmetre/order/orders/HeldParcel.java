package org.lastmetre.order.orders;

import java.time.Instant;
import java.util.Optional;
import org.lastmetre.addresses.Household;
import org.lastmetre.addresses.ReviewReason;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * A parcel without an order whose door a human has to find.
 *
 * @param household null until found
 * @param version counts what humans said about it
 */
public record HeldParcel(
        CommunityId community,
        PackageCode code,
        ReviewReason reason,
        String text,
        Instant since,
        Household household,
        long version) {

    public static HeldParcel waiting(
            CommunityId community, PackageCode code, ReviewReason reason, String text, Instant since) {
        return new HeldParcel(community, code, reason, text, since, null, 0);
    }

    public Optional<Household> found() {
        return Optional.ofNullable(household);
    }

    boolean isAt(Household door) {
        return found().filter(door::equals).isPresent();
    }

    /** @throws Refusal if another door was found for it already */
    HeldParcel resolve(Household door) {
        if (household != null) {
            throw Refusal.conflict("not-in-review", "the address of package " + code + " is not in review");
        }
        return new HeldParcel(community, code, reason, text, since, door, version + 1);
    }
}
