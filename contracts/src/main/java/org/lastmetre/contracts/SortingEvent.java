package org.lastmetre.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What sorting-service says; of one package always under its code, so that its events stay in order. */
public sealed interface SortingEvent extends Event {
    @Override
    default String topic() {
        return Topics.SORTING;
    }

    /** An event of one package; {@code version} counts the package's changes in sorting. */
    sealed interface PackageEvent extends SortingEvent {
        String packageCode();

        /** The order it belongs to; null for a parcel that came with only a label. */
        UUID orderId();

        @Override
        default String key() {
            return packageCode();
        }
    }

    /** A package was scanned at the reception point; {@code next} is what has to be done with it. */
    @EventType("lastmetre.sorting.package-received.v1")
    record PackageReceived(
            String community,
            String packageCode,
            UUID orderId,
            long version,
            String category,
            String outcome,
            String next,
            Household household,
            Double weightKg,
            String note,
            Instant receivedAt)
            implements PackageEvent {}

    @EventType("lastmetre.sorting.package-disinfected.v1")
    record PackageDisinfected(
            String community, String packageCode, UUID orderId, long version, String agent, Instant disinfectedAt)
            implements PackageEvent {}

    /** A package lies on the shelf of its building, in an open batch. */
    @EventType("lastmetre.sorting.package-shelved.v1")
    record PackageShelved(
            String community,
            String packageCode,
            UUID orderId,
            long version,
            String category,
            Household household,
            UUID batchId,
            Double weightKg,
            String note,
            Instant receivedAt,
            Instant shelvedAt)
            implements PackageEvent {}

    /** A package waits for a human; {@code text} is its label with long digit runs masked. */
    @EventType("lastmetre.sorting.package-held.v1")
    record PackageHeld(
            String community,
            String packageCode,
            UUID orderId,
            long version,
            String category,
            String reason,
            String text,
            Instant heldAt)
            implements PackageEvent {}

    /** A cancelled package was taken out before it was sealed, whether it had arrived or not. */
    @EventType("lastmetre.sorting.package-withdrawn.v1")
    record PackageWithdrawn(
            String community, String packageCode, UUID orderId, long version, boolean wasReceived, Instant withdrawnAt)
            implements PackageEvent {}

    /** A package of the order was already sealed; none was withdrawn. */
    @EventType("lastmetre.sorting.withdrawal-refused.v1")
    record WithdrawalRefused(String community, UUID orderId, long version, String reason, Instant refusedAt)
            implements SortingEvent {
        @Override
        public String key() {
            return orderId.toString();
        }
    }

    /** A batch never changes after this; {@code reason} is CALLED, FULL, LIGHT or URGENT. */
    @EventType("lastmetre.sorting.batch-sealed.v1")
    record BatchSealed(
            String community,
            UUID batchId,
            long version,
            String grid,
            String building,
            String category,
            List<SealedPackage> packages,
            Double weightKg,
            UUID callId,
            String reason,
            Instant sealedAt)
            implements SortingEvent {
        @Override
        public String key() {
            return batchId.toString();
        }
    }

    record SealedPackage(
            String code, UUID orderId, String unit, String room, Double weightKg, String note, Instant receivedAt) {}

    /** The sums of a day; {@code announced = received + missing}, {@code received = onShelf + out + delivered + returned + withdrawn}. */
    @EventType("lastmetre.sorting.day-reconciled.v1")
    record DayReconciled(
            String community,
            LocalDate date,
            long version,
            int announced,
            int received,
            int missing,
            int onShelf,
            int out,
            int delivered,
            int returned,
            int withdrawn,
            Instant reconciledAt)
            implements SortingEvent {
        @Override
        public String key() {
            return community + "/" + date;
        }
    }
}
