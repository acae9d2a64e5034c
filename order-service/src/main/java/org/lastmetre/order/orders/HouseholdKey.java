package org.lastmetre.order.orders;

import java.util.Optional;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.vocabulary.CommunityId;

/** A household among those of all communities; no part holds a slash, so that the text of it is unique. */
public record HouseholdKey(CommunityId community, String building, String unit, String room)
        implements Comparable<HouseholdKey> {
    private static final int PARTS = 4;

    public static HouseholdKey of(CommunityId community, Household household) {
        return new HouseholdKey(community, household.building(), household.unit(), household.room());
    }

    /** @return empty for null, and for what names no household */
    static Optional<HouseholdKey> parse(String text) {
        var parts = text == null ? new String[0] : text.split("/", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HouseholdKey(new CommunityId(parts[0]), parts[1], parts[2], parts[3]));
        } catch (IllegalArgumentException noCommunity) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(HouseholdKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return community + "/" + building + "/" + unit + "/" + room;
    }
}
