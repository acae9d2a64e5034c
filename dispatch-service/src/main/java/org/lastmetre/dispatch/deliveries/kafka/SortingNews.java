package org.lastmetre.dispatch.deliveries.kafka;

import java.util.List;
import org.lastmetre.addresses.Household;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.SortingEvent.BatchSealed;
import org.lastmetre.contracts.SortingEvent.PackageEvent;
import org.lastmetre.contracts.SortingEvent.PackageHeld;
import org.lastmetre.contracts.SortingEvent.PackageReceived;
import org.lastmetre.contracts.SortingEvent.PackageShelved;
import org.lastmetre.contracts.SortingEvent.PackageWithdrawn;
import org.lastmetre.contracts.SortingEvent.SealedPackage;
import org.lastmetre.dispatch.deliveries.Goods;
import org.lastmetre.dispatch.deliveries.Heard;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;

/** Sorting's events in dispatch's words: which package reached which stage. */
final class SortingNews {
    private SortingNews() {}

    static List<Heard> of(Event event) {
        if (event instanceof BatchSealed sealed) {
            return sealed.packages().stream().map(one -> sealed(sealed, one)).toList();
        }
        if (event instanceof PackageReceived received) {
            return List.of(received(received));
        }
        if (event instanceof PackageShelved shelved) {
            return List.of(shelved(shelved));
        }
        if (event instanceof PackageHeld held) {
            return List.of(held(held));
        }
        return event instanceof PackageWithdrawn withdrawn ? List.of(withdrawn(withdrawn)) : List.of();
    }

    private static Heard sealed(BatchSealed batch, SealedPackage one) {
        var goods = new Goods(
                new PackageCode(one.code()),
                new CommunityId(batch.community()),
                one.orderId(),
                Category.valueOf(batch.category()),
                new Household(batch.building(), one.unit(), one.room(), batch.grid()),
                Weight.ofNullable(one.weightKg()),
                one.note());
        var receivedAt = one.receivedAt() == null ? batch.sealedAt() : one.receivedAt();
        return new Heard(goods, Stage.SEALED, 0, batch.batchId(), receivedAt, batch.sealedAt());
    }

    private static Heard received(PackageReceived event) {
        var goods = goods(event, event.category(), event.household(), event.weightKg(), event.note());
        return new Heard(goods, stage(event), event.version(), null, event.receivedAt(), event.receivedAt());
    }

    private static Stage stage(PackageReceived event) {
        if ("RETURN".equals(event.next())) {
            return Stage.RETURNED;
        }
        return "REVIEW".equals(event.next()) || event.household() == null ? Stage.HELD_BACK : Stage.RECEIVED;
    }

    private static Heard shelved(PackageShelved event) {
        var goods = goods(event, event.category(), event.household(), event.weightKg(), event.note());
        return new Heard(goods, Stage.SHELVED, event.version(), null, event.receivedAt(), event.shelvedAt());
    }

    private static Heard held(PackageHeld event) {
        var goods = goods(event, event.category(), null, null, null);
        return new Heard(goods, Stage.HELD_BACK, event.version(), null, event.heldAt(), event.heldAt());
    }

    /** Of a package that dispatch has not heard of nothing is kept: it never came. */
    private static Heard withdrawn(PackageWithdrawn event) {
        var goods = goods(event, null, null, null, null);
        return new Heard(goods, Stage.WITHDRAWN, event.version(), null, null, event.withdrawnAt());
    }

    private static Goods goods(
            PackageEvent event, String category, org.lastmetre.contracts.Household door, Double kg, String note) {
        return new Goods(
                new PackageCode(event.packageCode()),
                new CommunityId(event.community()),
                event.orderId(),
                category == null ? Category.PARCEL : Category.valueOf(category),
                door == null ? null : new Household(door.building(), door.unit(), door.room(), door.grid()),
                Weight.ofNullable(kg),
                note);
    }
}
