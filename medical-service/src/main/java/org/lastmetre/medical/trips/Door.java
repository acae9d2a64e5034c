package org.lastmetre.medical.trips;

import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Where somebody is fetched from and brought back to; unit and room are erased with the other detail. */
public record Door(String building, String unit, String room) {
    /** @throws Refusal 400 for a door that the community has not */
    public void check(Directory directory) {
        if (directory.building(building).isEmpty()) {
            throw Refusal.invalid("building", "the community has no such building");
        }
        if (directory.household(building, unit, room).isEmpty()) {
            throw Refusal.invalid("room", "the building has no such door");
        }
    }

    /** As a resident's token names a household. */
    public String in(CommunityId community) {
        return community + "/" + building + "/" + unit + "/" + room;
    }
}
