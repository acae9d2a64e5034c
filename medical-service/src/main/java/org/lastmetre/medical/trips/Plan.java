package org.lastmetre.medical.trips;

import java.util.List;
import org.lastmetre.medical.vehicles.Vehicle;

/** What was decided at one moment: trips that moved, those that lost a vehicle first, and vehicles that go. */
record Plan(List<Moved> moved, List<Vehicle> vehicles) {
    boolean isEmpty() {
        return moved.isEmpty();
    }
}
