package org.lastmetre.contracts;

import java.time.Instant;

/** What medical-service says: that somebody of a building is being fetched, never who, from which door or why. */
public sealed interface MedicalEvent extends Event
        permits TripEvent, VehicleEvent, MedicalEvent.StandbyEvent, CheckInEvent {
    @Override
    default String topic() {
        return Topics.MEDICAL;
    }

    /** An event of a community's vehicles together. */
    sealed interface StandbyEvent extends MedicalEvent {}

    /** Fewer vehicles than the reserve stand by; said again with {@code low} false when enough do. */
    @EventType("lastmetre.medical.standby-reserve-low.v1")
    record StandbyReserveLow(String community, long version, int standby, int reserve, boolean low, Instant at)
            implements StandbyEvent {
        @Override
        public String key() {
            return community;
        }
    }
}
