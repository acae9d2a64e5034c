package org.lastmetre.medical.vehicles.http;

import java.time.OffsetDateTime;
import org.lastmetre.medical.vehicles.VehicleSheet;
import org.lastmetre.medical.vehicles.VehicleState;

/** A vehicle as it is shown; {@code building} is where it was last, absent for the reception point. */
public record VehicleView(
        String id,
        String community,
        String plate,
        int seats,
        boolean wheelchair,
        boolean stretcher,
        int protectionLevel,
        String driver,
        VehicleState state,
        OffsetDateTime since,
        String building,
        long version) {
    static VehicleView of(VehicleSheet sheet) {
        var vehicle = sheet.vehicle();
        var equipment = vehicle.equipment();
        return new VehicleView(
                vehicle.id().value(),
                vehicle.community().value(),
                vehicle.plate(),
                equipment.seats(),
                equipment.wheelchair(),
                equipment.stretcher(),
                equipment.protectionLevel(),
                vehicle.driver(),
                vehicle.state(),
                sheet.community().local(vehicle.since()),
                vehicle.building(),
                vehicle.version());
    }
}
