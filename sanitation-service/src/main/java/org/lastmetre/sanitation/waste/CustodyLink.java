package org.lastmetre.sanitation.waste;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One link of a bag's chain of custody, never changed once written; what it says of a bag follows from the bag and its haul.
 *
 * @param position in the chain, from 1
 * @param weightKg of the bag; null where only the haul was weighed
 * @param seal SHA-256 in hex over the seal before and everything this link says; a chain that was touched does not add up
 */
public record CustodyLink(
        SealId bag, int position, String from, String to, BagState act, Double weightKg, Stamp stamp, String seal) {
    private static final String MADE = "community";

    static CustodyLink sealing(Bag bag) {
        return after(
                "",
                bag.seal(),
                MADE + ":" + bag.community(),
                "point:" + bag.point(),
                BagState.SEALED,
                bag.weight().kg(),
                bag.sealed());
    }

    static CustodyLink hauling(Bag bag, Haul haul) {
        var vehicle = "vehicle:" + haul.vehicle();
        return after(bag.chain(), bag.seal(), "point:" + bag.point(), vehicle, BagState.HAULED, null, haul.loaded());
    }

    static CustodyLink disposing(Bag bag, Haul haul) {
        var disposal = haul.disposal();
        return after(
                bag.chain(),
                bag.seal(),
                "vehicle:" + haul.vehicle(),
                "site:" + disposal.site(),
                BagState.DISPOSED,
                null,
                disposal.stamp());
    }

    private static CustodyLink after(
            String before, SealId bag, String from, String to, BagState act, Double weightKg, Stamp stamp) {
        var open = new CustodyLink(bag, act.ordinal() + 1, from, to, act, weightKg, stamp, null);
        return new CustodyLink(bag, open.position, from, to, act, weightKg, stamp, open.sealedBehind(before));
    }

    /** Whether this link is what was sealed behind the link with that seal. */
    public boolean fits(String sealBefore) {
        return seal.equals(sealedBehind(sealBefore));
    }

    private String sealedBehind(String before) {
        var said = String.join(
                "\n",
                before,
                bag.value(),
                String.valueOf(position),
                from,
                to,
                act.name(),
                String.valueOf(weightKg),
                stamp.by(),
                stamp.at().toString(),
                stamp.recordedAt().toString());
        return HexFormat.of().formatHex(sha256().digest(said.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
