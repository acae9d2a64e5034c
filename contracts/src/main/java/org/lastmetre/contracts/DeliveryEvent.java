package org.lastmetre.contracts;

import java.time.Instant;
import java.util.UUID;

/** What dispatch-service says of one package at the door; {@code version} counts the package's changes in dispatch. */
public sealed interface DeliveryEvent extends DispatchEvent {
    String packageCode();

    /** The order it belongs to; null for a parcel that came with only a label. */
    UUID orderId();

    @Override
    default String key() {
        return packageCode();
    }

    /** {@code how} is AT_DOOR, IN_HAND or NEIGHBOUR. */
    @EventType("lastmetre.dispatch.package-delivered.v1")
    record PackageDelivered(
            String community,
            String packageCode,
            UUID orderId,
            long version,
            String building,
            String how,
            int attempt,
            Instant deliveredAt)
            implements DeliveryEvent {}

    /** The package is back on the shelf and comes again; {@code outcome} says why it failed. */
    @EventType("lastmetre.dispatch.attempt-failed.v1")
    record AttemptFailed(
            String community,
            String packageCode,
            UUID orderId,
            long version,
            String building,
            String outcome,
            int attempt,
            int attemptsLeft,
            Instant failedAt)
            implements DeliveryEvent {}

    /** Attempts ran out; the package is at the reception point for a human. */
    @EventType("lastmetre.dispatch.package-returned.v1")
    record PackageReturned(
            String community,
            String packageCode,
            UUID orderId,
            long version,
            String building,
            String reason,
            int attempt,
            Instant returnedAt)
            implements DeliveryEvent {}
}
