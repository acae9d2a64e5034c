package org.lastmetre.medical.trips.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Topics;
import org.lastmetre.contracts.TripEvent.TripAssigned;
import org.lastmetre.contracts.TripEvent.TripMilestone;
import org.lastmetre.contracts.VehicleEvent;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveFeed;
import org.lastmetre.medical.trips.Stop;

/** Tells those who follow a vehicle that there is something new; what it is, events never tell. */
@ApplicationScoped
class StopFeed implements LiveFeed {
    /** Trips don't tell the version of their vehicle; later than any makes whoever follows ask. */
    private static final long LATER_THAN_ANY = Long.MAX_VALUE;

    @Override
    public String topic() {
        return Topics.MEDICAL;
    }

    @Override
    public List<LiveChange> changes(Event event) {
        var vehicle = vehicle(event);
        return vehicle == null
                ? List.of()
                : List.of(new LiveChange(Stop.stream(vehicle), LATER_THAN_ANY, "stop", null));
    }

    private static String vehicle(Event event) {
        if (event instanceof TripAssigned said) {
            return said.vehicle();
        }
        if (event instanceof TripMilestone said) {
            return said.vehicle();
        }
        return event instanceof VehicleEvent said ? said.vehicle() : null;
    }
}
