package org.lastmetre.sorting.reception.kafka;

import java.util.List;
import org.lastmetre.addresses.Household;
import org.lastmetre.contracts.AnnouncedPackage;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.OrderEvent.CancellationRequested;
import org.lastmetre.contracts.OrderEvent.OrderAddressResolved;
import org.lastmetre.contracts.OrderEvent.OrderHeldForReview;
import org.lastmetre.contracts.OrderEvent.OrderPlaced;
import org.lastmetre.contracts.ParcelEvent.PackageAddressResolved;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.sorting.reception.Announcement;
import org.lastmetre.sorting.reception.Announcement.Announced;
import org.lastmetre.sorting.reception.AnnouncementDesk.DoorFound;
import org.lastmetre.sorting.reception.WithdrawalDesk.Cancellation;

/** Order-service's events in sorting's words. */
final class OrderNews {
    private OrderNews() {}

    static boolean sameKind(Event a, Event b) {
        return isAnnouncement(a) ? isAnnouncement(b) : a.getClass() == b.getClass();
    }

    private static boolean isAnnouncement(Event event) {
        return event instanceof OrderPlaced
                || event instanceof OrderHeldForReview
                || event instanceof OrderAddressResolved;
    }

    static Announcement announcement(Event event) {
        if (event instanceof OrderPlaced placed) {
            return new Announcement(
                    new CommunityId(placed.community()),
                    placed.orderId(),
                    Category.valueOf(placed.category()),
                    door(placed.household()),
                    null,
                    placed.note(),
                    packages(placed.packages()),
                    placed.placedAt());
        }
        return event instanceof OrderHeldForReview held ? held(held) : resolved((OrderAddressResolved) event);
    }

    private static Announcement held(OrderHeldForReview held) {
        return new Announcement(
                new CommunityId(held.community()),
                held.orderId(),
                Category.valueOf(held.category()),
                null,
                held.reason(),
                held.note(),
                packages(held.packages()),
                held.placedAt());
    }

    private static Announcement resolved(OrderAddressResolved resolved) {
        return new Announcement(
                new CommunityId(resolved.community()),
                resolved.orderId(),
                Category.valueOf(resolved.category()),
                door(resolved.household()),
                null,
                resolved.note(),
                packages(resolved.packages()),
                resolved.placedAt());
    }

    static Cancellation cancellation(Event event) {
        var requested = (CancellationRequested) event;
        var codes = requested.packageCodes().stream().map(PackageCode::new).toList();
        return new Cancellation(
                new CommunityId(requested.community()), requested.orderId(), codes, requested.version());
    }

    static DoorFound doorFound(Event event) {
        var found = (PackageAddressResolved) event;
        return new DoorFound(
                new CommunityId(found.community()), new PackageCode(found.packageCode()), door(found.household()));
    }

    private static List<Announced> packages(List<AnnouncedPackage> packages) {
        return packages.stream()
                .map(one -> new Announced(new PackageCode(one.code()), Weight.ofNullable(one.weightKg())))
                .toList();
    }

    private static Household door(org.lastmetre.contracts.Household told) {
        return new Household(told.building(), told.unit(), told.room(), told.grid());
    }
}
