package org.lastmetre.contracts;

import java.time.Instant;

/** What sanitation-service says. */
public sealed interface SanitationEvent extends Event
        permits SanitationEvent.VehicleDisinfected, RoundEvent, WasteEvent, SamplingEvent {
    @Override
    default String topic() {
        return Topics.SANITATION;
    }

    /** {@code returnVersion} is the version of the {@code VehicleReturned} that asked for it. */
    @EventType("lastmetre.sanitation.vehicle-disinfected.v1")
    record VehicleDisinfected(
            String community, String vehicle, long version, long returnVersion, String agent, Instant disinfectedAt)
            implements SanitationEvent {
        @Override
        public String key() {
            return vehicle;
        }
    }
}
