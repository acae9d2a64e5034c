package org.lastmetre.order.orders;

import org.lastmetre.addresses.Directory;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.refusal.Refusal;

/** A door as somebody named it, not looked up yet. */
public record Door(String building, String unit, String room) {

    static Door of(HouseholdKey key) {
        return new Door(key.building(), key.unit(), key.room());
    }

    /** @throws Refusal that names the first part which the directory does not have */
    Household in(Directory directory) {
        return directory.household(building, unit, room).orElseThrow(() -> unknownIn(directory));
    }

    /** @throws Refusal if there is no such door */
    void require(Directory directory) {
        if (directory.household(building, unit, room).isEmpty()) {
            throw unknown();
        }
    }

    Refusal unknown() {
        return Refusal.notFound("unknown-household", "there is no household " + building + "-" + unit + "-" + room);
    }

    private Refusal unknownIn(Directory directory) {
        var known = directory.building(building);
        if (known.isEmpty()) {
            return Refusal.invalid("building", "there is no building " + building);
        }
        return known.get().unit(unit).isEmpty()
                ? Refusal.invalid("unit", "building " + building + " has no unit " + unit)
                : Refusal.invalid("room", "unit " + unit + " of building " + building + " has no room " + room);
    }
}
