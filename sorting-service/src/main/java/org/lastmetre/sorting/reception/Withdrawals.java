package org.lastmetre.sorting.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lastmetre.sorting.reception.WithdrawalDesk.Cancellation;

/** Decides what becomes of a cancelled order's packages: all that are left are taken out, or none, and that is said. */
final class Withdrawals {
    private Withdrawals() {}

    /** @param today the community's local date */
    static void decide(ReceptionBench bench, Cancellation cancellation, Instant now, LocalDate today) {
        var parcels = cancellation.codes().stream()
                .map(bench::find)
                .filter(Objects::nonNull)
                .filter(parcel -> cancellation.orderId().equals(parcel.orderId()))
                .toList();
        var reason = refusal(bench, parcels);
        if (reason != null) {
            bench.tell(new Fact.WithdrawalRefused(
                    cancellation.community(), cancellation.orderId(), reason, cancellation.version(), now));
        } else {
            parcels.stream().filter(parcel -> !parcel.isFinal()).forEach(parcel -> takeOut(bench, parcel, now, today));
        }
    }

    /** Why nothing can be withdrawn, as a code; null if something can, or was before. */
    private static String refusal(ReceptionBench bench, List<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return "unknown-packages";
        }
        if (parcels.stream().anyMatch(parcel -> isGone(bench, parcel))) {
            return "batch-sealed";
        }
        return parcels.stream().allMatch(parcel -> parcel.stage() == Stage.RETURNED) ? "returned" : null;
    }

    /** In a sealed batch, or further. */
    private static boolean isGone(ReceptionBench bench, Parcel parcel) {
        return switch (parcel.stage()) {
            case OUT, DELIVERED -> true;
            case SHELVED -> !bench.sorter().isOpen(parcel.batchId());
            default -> false;
        };
    }

    private static void takeOut(ReceptionBench bench, Parcel parcel, Instant now, LocalDate today) {
        if (parcel.stage() == Stage.SHELVED) {
            bench.sorter().takeOut(parcel.batchId(), ReceptionBench.pieceOf(parcel));
        }
        bench.tell(new Fact.Withdrawn(bench.keep(parcel.withdraw(today)), now));
    }
}
