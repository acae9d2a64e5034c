package org.lastmetre.order.orders;

import java.time.ZoneId;

/**
 * One step of a household, of one of its orders or beside them.
 *
 * @param shown the step as followers see it
 */
public record HouseholdStep(long number, String type, Object shown) {

    public static HouseholdStep of(OrderStep step) {
        var entry = step.entry();
        return new HouseholdStep(entry.householdVersion(), entry.type().name(), step.shown());
    }

    public static HouseholdStep of(long number, BuildingCall call, ZoneId zone) {
        return new HouseholdStep(number, BuildingCall.TYPE, call.shown(zone));
    }
}
