package org.lastmetre.medical.trips;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.lastmetre.medical.vehicles.VehicleId;

/** How far a trip came, with which vehicle, past which points. */
public record Course(TripState state, VehicleId vehicle, Set<Milestone> reached, Instant closedAt) {
    static final Course REQUESTED = new Course(TripState.REQUESTED, null, Set.of(), null);

    public Course {
        reached = Set.copyOf(reached);
    }

    Course assigned(VehicleId to) {
        return new Course(TripState.ASSIGNED, to, Set.of(), null);
    }

    Course escalated() {
        return new Course(TripState.ESCALATED, null, Set.of(), null);
    }

    Course reached(Milestone milestone) {
        var more = EnumSet.of(milestone);
        more.addAll(reached);
        return new Course(milestone.state(), vehicle, more, null);
    }

    Course over(TripState end, Instant now) {
        return new Course(end, vehicle, reached, now);
    }
}
