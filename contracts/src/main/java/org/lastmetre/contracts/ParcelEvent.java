package org.lastmetre.contracts;

import java.time.Instant;

/** What order-service says of parcels that came without an order. */
public sealed interface ParcelEvent extends Event {
    String packageCode();

    @Override
    default String key() {
        return packageCode();
    }

    @Override
    default String topic() {
        return Topics.ORDERS;
    }

    /** A human found the door of a parcel that was received from its label. */
    @EventType("lastmetre.package.address-resolved.v1")
    record PackageAddressResolved(
            String community, String packageCode, long version, Household household, Instant resolvedAt)
            implements ParcelEvent {}
}
