package org.lastmetre.order.tracking;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.addresses.ReviewReason;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.KnownParcel;
import org.lastmetre.order.orders.Order;
import org.lastmetre.order.orders.Parcel;
import org.lastmetre.order.orders.Samples;
import org.lastmetre.order.orders.Stage;
import org.lastmetre.order.orders.TimelineType;
import org.lastmetre.order.tracking.News.Hold;
import org.lastmetre.order.tracking.News.PackageMoved;
import org.lastmetre.order.tracking.News.Source;

/** News of packages P-1, P-2 and so on of one order, by version. */
final class Story {
    private Story() {}

    static Tracking tracking(int packages) {
        return tracking(Samples.order(packages));
    }

    static Tracking tracking(Order order) {
        Map<PackageCode, KnownParcel> parcels = order.parcels().stream()
                .map(parcel -> new KnownParcel(Samples.COMMUNITY, order.id(), parcel))
                .collect(Collectors.toMap(known -> known.parcel().code(), Function.identity()));
        return new Tracking(parcels, Map.of(order.id(), order), Samples.NOON);
    }

    static Parcel first(Order order) {
        return order.parcels().get(0);
    }

    static PackageMoved received(int number, long version) {
        return news(number, Source.SORTING, version, Stage.AWAITING, TimelineType.PackageReceived, 0, null);
    }

    /** Damaged or refused at reception. */
    static PackageMoved sentBack(int number, long version) {
        return news(number, Source.SORTING, version, Stage.RETURNED, TimelineType.PackageReceived, 0, null);
    }

    static PackageMoved disinfected(int number, long version) {
        return news(number, Source.SORTING, version, Stage.AWAITING, TimelineType.PackageDisinfected, 0, null);
    }

    static PackageMoved held(int number, long version) {
        var hold = new Hold(ReviewReason.NO_ADDRESS, "王");
        return news(number, Source.SORTING, version, Stage.AWAITING, TimelineType.PackageHeld, 0, hold);
    }

    static PackageMoved shelved(int number, long version) {
        return news(number, Source.SORTING, version, Stage.SHELVED, TimelineType.PackageShelved, 0, null);
    }

    static PackageMoved withdrawn(int number, long version) {
        return new PackageMoved(
                Samples.COMMUNITY,
                Samples.code(number),
                Source.SORTING,
                version,
                Stage.WITHDRAWN,
                false,
                0,
                TimelineType.PackageWithdrawn,
                null,
                Samples.NOON,
                null);
    }

    static PackageMoved out(int number, long version) {
        return news(number, Source.DISPATCH, version, Stage.OUT, TimelineType.OutForDelivery, 0, null);
    }

    static PackageMoved atBuilding(int number, long version) {
        return news(number, Source.DISPATCH, version, Stage.AT_BUILDING, TimelineType.AtBuilding, 0, null);
    }

    static PackageMoved failed(int number, long version) {
        return news(number, Source.DISPATCH, version, Stage.FAILED, TimelineType.AttemptFailed, 1, null);
    }

    static PackageMoved delivered(int number, long version) {
        return news(number, Source.DISPATCH, version, Stage.DELIVERED, TimelineType.PackageDelivered, 2, null);
    }

    private static PackageMoved news(
            int number, Source source, long version, Stage stage, TimelineType type, int attempt, Hold hold) {
        return new PackageMoved(
                Samples.COMMUNITY,
                Samples.code(number),
                source,
                version,
                stage,
                true,
                attempt,
                type,
                null,
                Samples.NOON,
                hold);
    }
}
