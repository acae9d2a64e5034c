package org.lastmetre.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What order-service told households beside what it says of their orders. */
public sealed interface HouseholdEvent extends Event {
    @Override
    default String topic() {
        return Topics.ORDERS;
    }

    /**
     * A household that was told.
     *
     * @param householdVersion number of this step among all steps of the household
     */
    record CalledDoor(String unit, String room, long householdVersion) {}

    /** Every household of a building was told that its people come down to be sampled; once in a session. */
    @EventType("lastmetre.household.called.v1")
    record HouseholdsCalled(
            String community, UUID sessionId, long version, String building, List<CalledDoor> doors, Instant calledAt)
            implements HouseholdEvent {
        @Override
        public String key() {
            return sessionId + "/" + building;
        }
    }
}
