package org.lastmetre.medical.trips;

import java.text.Normalizer;
import java.util.Locale;
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

    /** The same person in the same household, however the name is spaced and written in capitals or not. */
    public String person(CommunityId community, String name) {
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return in(community) + "/" + plain.replaceAll("\\s+", " ");
    }

    /** As a resident's token names a household. */
    public String in(CommunityId community) {
        return community + "/" + building + "/" + unit + "/" + room;
    }
}
