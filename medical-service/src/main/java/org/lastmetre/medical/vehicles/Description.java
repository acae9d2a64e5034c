package org.lastmetre.medical.vehicles;

import java.time.Instant;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/** A vehicle as somebody describes it. */
public record Description(VehicleId id, CommunityId community, String plate, Equipment equipment, String driver) {
    Vehicle standingBy(Instant now) {
        return Vehicle.standingBy(id, community, plate, equipment, driver, now);
    }

    /** @throws Refusal 409 {@code vehicle-busy} for one that is out for another community */
    Vehicle appliedTo(Vehicle known) {
        var moves = !known.community().equals(community);
        if (moves && !known.isOn(VehicleState.STANDBY) && !known.isOn(VehicleState.OFF)) {
            throw Refusal.conflict("vehicle-busy", "the vehicle is still " + known.state() + " for another community");
        }
        return known.describedAs(community, plate, equipment, driver);
    }
}
