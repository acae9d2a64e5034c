package org.lastmetre.order.orders;

/** The fact that a household was called with its building; {@code number} is that of the step, 0 before it has one. */
public record HouseholdCalled(HouseholdKey household, long number, BuildingCall call) {

    public HouseholdCalled numbered(long next) {
        return new HouseholdCalled(household, next, call);
    }
}
