package org.lastmetre.dispatch.deliveries;

import org.lastmetre.addresses.Household;
import org.lastmetre.dispatch.volunteers.VolunteerId;

/** Who has a package in hand. */
public record Party(String value) {
    public static final Party CARRIER = new Party("carrier");

    public static Party reception(String receptionPoint) {
        return new Party("reception:" + receptionPoint);
    }

    public static Party volunteer(VolunteerId id) {
        return new Party("volunteer:" + id);
    }

    public static Party household(Household door) {
        return new Party("household:" + door.building() + "/" + door.unit() + "/" + door.room());
    }

    @Override
    public String toString() {
        return value;
    }
}
