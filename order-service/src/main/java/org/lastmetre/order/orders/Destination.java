package org.lastmetre.order.orders;

import org.lastmetre.addresses.Resolution;
import org.lastmetre.kit.refusal.Refusal;
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

    /**
     * A resident's own door, however it was said; anything else is refused alike, known or not.
     *
     * @param own null if nobody knows it: then no door is
     */
    record OwnDoor(HouseholdKey own, Destination said) implements Destination {
        @Override
        public Resolution resolveIn(KnownCommunity community) {
            var resolution = said.resolveIn(community);
            if (resolution instanceof Resolution.Resolved resolved
                    && HouseholdKey.of(community.id(), resolved.household()).equals(own)) {
                return resolution;
            }
            throw Refusal.notFound("unknown-household", "that is no household of this account");
        }

        @Override
        public Address unresolved() {
            return said.unresolved();
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
