package org.lastmetre.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What sanitation-service says of waste, from the sealed bag to its disposal; weights in kilograms. */
public sealed interface WasteEvent extends SanitationEvent {
    /** {@code kind} is HOUSEHOLD or MEDICAL; {@code sealedAt} is what the device told, {@code recordedAt} the service. */
    @EventType("lastmetre.sanitation.waste-sealed.v1")
    record WasteSealed(
            String community,
            String sealId,
            long version,
            String point,
            String kind,
            double weightKg,
            Instant sealedAt,
            Instant recordedAt)
            implements WasteEvent {
        @Override
        public String key() {
            return sealId;
        }
    }

    /** {@code sealedKg} is the sum of the bags, {@code weightKg} what was weighed when loading, null if it was not. */
    @EventType("lastmetre.sanitation.waste-hauled.v1")
    record WasteHauled(
            String community,
            UUID haulId,
            long version,
            String vehicle,
            String kind,
            List<String> sealIds,
            double sealedKg,
            Double weightKg,
            boolean reconciled,
            Instant hauledAt,
            Instant recordedAt)
            implements WasteEvent {
        @Override
        public String key() {
            return haulId.toString();
        }
    }

    /** {@code expectedKg} is what the step before weighed; {@code reconciled} false when the difference is not tolerated. */
    @EventType("lastmetre.sanitation.waste-disposed.v1")
    record WasteDisposed(
            String community,
            UUID haulId,
            long version,
            String vehicle,
            String kind,
            String site,
            int bags,
            double expectedKg,
            double weightKg,
            boolean reconciled,
            Instant disposedAt,
            Instant recordedAt)
            implements WasteEvent {
        @Override
        public String key() {
            return haulId.toString();
        }
    }

    /**
     * The danger that a community's waste is not gone by its hour has changed. {@code state} is AMBER, RED, OVERDUE, or
     * GREEN when it is over; {@code version} counts what was said of the community.
     */
    @EventType("lastmetre.sanitation.waste-overdue.v1")
    record WasteOverdue(
            String community,
            long version,
            String state,
            int atPoints,
            int underWay,
            double weightKg,
            Instant expectedClearAt,
            Instant deadline,
            Instant at)
            implements WasteEvent {
        @Override
        public String key() {
            return community;
        }
    }
}
