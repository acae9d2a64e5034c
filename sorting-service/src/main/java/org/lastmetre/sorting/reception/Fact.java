package org.lastmetre.sorting.reception;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What happened to a package; {@code parcel} is its state after it. */
public sealed interface Fact {
    Instant at();

    /** A fact of one package, as its history shows it. */
    sealed interface OfParcel extends Fact {
        Parcel parcel();

        default String what() {
            return "Package" + getClass().getSimpleName();
        }

        default String detail() {
            return null;
        }

        /** The account that scanned it; null for what is no scan. */
        default String by() {
            return null;
        }

        /** The time of the scan by the device's clock; null for what is no scan. */
        default Instant scannedAt() {
            return null;
        }
    }

    record Announced(Parcel parcel, Instant at) implements OfParcel {}

    record Received(Parcel parcel, Outcome outcome, Next next, String by, Instant scannedAt, Instant at)
            implements OfParcel {
        @Override
        public String detail() {
            return outcome.name();
        }
    }

    record Disinfected(Parcel parcel, String agent, String by, Instant scannedAt, Instant at) implements OfParcel {
        @Override
        public String detail() {
            return agent;
        }
    }

    record Shelved(Parcel parcel, Instant at) implements OfParcel {
        @Override
        public String detail() {
            return parcel.batchId().toString();
        }
    }

    /** {@code text} is the label, its long digit runs masked; null for a package of an order. */
    record Held(Parcel parcel, String text, Instant at) implements OfParcel {
        @Override
        public String detail() {
            return parcel.review();
        }
    }

    record Located(Parcel parcel, Instant at) implements OfParcel {}

    record Withdrawn(Parcel parcel, Instant at) implements OfParcel {}

    /** A package of the order is in a sealed batch, or all of them were sent back; none was withdrawn. */
    record WithdrawalRefused(CommunityId community, UUID orderId, String reason, long version, Instant at)
            implements Fact {}
}
