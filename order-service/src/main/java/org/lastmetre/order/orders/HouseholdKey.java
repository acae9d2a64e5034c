package org.lastmetre.order.orders;

import org.lastmetre.addresses.Household;
import org.lastmetre.kit.vocabulary.CommunityId;

/** A household among those of all communities; no part holds a slash, so that the text of it is unique. */
public record HouseholdKey(CommunityId community, String building, String unit, String room)
        implements Comparable<HouseholdKey> {

    public static HouseholdKey of(CommunityId community, Household household) {
        return new HouseholdKey(community, household.building(), household.unit(), household.room());
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
