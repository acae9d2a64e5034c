package org.lastmetre.order.orders;

import org.lastmetre.addresses.Resolution;
import org.lastmetre.order.communities.KnownCommunity;

/** Where an order wants to go, as its sender said it. */
public sealed interface Destination {
    /** The door of it in that community, or why a human must look. */
    Resolution resolveIn(KnownCommunity community);

    Address unresolved();

    /** Named part by part. */
    record AtDoor(String building, String unit, String room) implements Destination {
        @Override
        public Resolution resolveIn(KnownCommunity community) {
            return community.resolver().structured(building, unit, room);
        }

        @Override
        public Address unresolved() {
            return new Address(building, unit, room, null, null, null);
        }
    }

    /** Only what is written on the bag. */
    record Written(String text) implements Destination {
        @Override
        public Resolution resolveIn(KnownCommunity community) {
            return community.resolver().resolve(text);
        }

        @Override
        public Address unresolved() {
            return new Address(null, null, null, null, text, null);
        }
    }
}
