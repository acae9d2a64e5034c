package org.lastmetre.order.tracking.kafka;

import java.time.Instant;
import org.lastmetre.addresses.ReviewReason;
import org.lastmetre.contracts.SortingEvent.PackageDisinfected;
import org.lastmetre.contracts.SortingEvent.PackageEvent;
import org.lastmetre.contracts.SortingEvent.PackageHeld;
import org.lastmetre.contracts.SortingEvent.PackageReceived;
import org.lastmetre.contracts.SortingEvent.PackageShelved;
import org.lastmetre.contracts.SortingEvent.PackageWithdrawn;
import org.lastmetre.contracts.SortingEvent.WithdrawalRefused;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.Stage;
import org.lastmetre.order.orders.TimelineType;
import org.lastmetre.order.tracking.News;
import org.lastmetre.order.tracking.News.PackageMoved;

/** Sorting's events in this service's words. */
final class SortingNews {
    private SortingNews() {}

    /** One that goes back at once is returned, one that is only scanned waits for what comes next. */
    static News of(PackageReceived event) {
        var stage = event.next().equals("RETURN") ? Stage.RETURNED : Stage.AWAITING;
        var detail = event.packageCode() + ": " + event.outcome();
        return moved(event, stage, TimelineType.PackageReceived, detail, event.receivedAt(), null);
    }

    static News of(PackageDisinfected event) {
        var detail = event.packageCode() + ": " + event.agent();
        return moved(event, Stage.AWAITING, TimelineType.PackageDisinfected, detail, event.disinfectedAt(), null);
    }

    static News of(PackageShelved event) {
        return moved(event, Stage.SHELVED, TimelineType.PackageShelved, event.packageCode(), event.shelvedAt(), null);
    }

    static News of(PackageHeld event) {
        var hold = new News.Hold(ReviewReason.valueOf(event.reason()), event.text());
        var detail = event.packageCode() + ": " + event.reason();
        return moved(event, Stage.AWAITING, TimelineType.PackageHeld, detail, event.heldAt(), hold);
    }

    static News of(PackageWithdrawn event) {
        return new PackageMoved(
                new CommunityId(event.community()),
                new PackageCode(event.packageCode()),
                News.Source.SORTING,
                event.version(),
                Stage.WITHDRAWN,
                event.wasReceived(),
                0,
                TimelineType.PackageWithdrawn,
                event.packageCode(),
                event.withdrawnAt(),
                null);
    }

    static News of(WithdrawalRefused event) {
        return new News.WithdrawalRefused(new OrderId(event.orderId()), event.reason(), event.refusedAt());
    }

    private static PackageMoved moved(
            PackageEvent event, Stage stage, TimelineType type, String detail, Instant at, News.Hold hold) {
        return new PackageMoved(
                new CommunityId(event.community()),
                new PackageCode(event.packageCode()),
                News.Source.SORTING,
                event.version(),
                stage,
                true,
                0,
                type,
                detail,
                at,
                hold);
    }
}
