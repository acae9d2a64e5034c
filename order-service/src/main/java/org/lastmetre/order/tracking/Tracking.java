package org.lastmetre.order.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.HeldParcel;
import org.lastmetre.order.orders.KnownParcel;
import org.lastmetre.order.orders.Order;
import org.lastmetre.order.orders.OrderChanged;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.OrderStatus;
import org.lastmetre.order.orders.Parcel;
import org.lastmetre.order.orders.Stage;

/** Takes news in, one after the other, and keeps what has to be stored and told in the end. Repeats and late news change nothing. */
final class Tracking {
    private final Map<PackageCode, KnownParcel> parcels;
    private final Map<OrderId, Order> orders;
    private final Instant now;
    private final List<OrderChanged> changes = new ArrayList<>();
    private final Map<PackageCode, Parcel> moved = new TreeMap<>();
    private final Map<PackageCode, HeldParcel> held = new LinkedHashMap<>();
    private final Set<PackageCode> released = new TreeSet<>();

    Tracking(Map<PackageCode, KnownParcel> parcels, Map<OrderId, Order> orders, Instant now) {
        this.parcels = new HashMap<>(parcels);
        this.orders = new HashMap<>(orders);
        this.now = now;
    }

    void take(News news) {
        if (news instanceof News.PackageMoved move) {
            move(move);
        } else if (news instanceof News.WithdrawalRefused refused) {
            refuse(refused);
        }
    }

    private void move(News.PackageMoved news) {
        var known = parcels.get(news.code());
        next(known.parcel(), news).ifPresent(parcel -> {
            parcels.put(news.code(), new KnownParcel(known.community(), known.order(), parcel));
            moved.put(news.code(), parcel);
            if (known.order() == null) {
                review(news, parcel);
            } else {
                step(orders.get(known.order()), news, parcel);
            }
        });
    }

    private static Optional<Parcel> next(Parcel parcel, News.PackageMoved news) {
        return news.source() == News.Source.SORTING
                ? parcel.heardFromSorting(news.stage(), news.version(), news.arrived())
                : parcel.heardFromDispatch(news.stage(), news.version(), news.attempt());
    }

    /** A parcel without an order waits for its door until it goes on. */
    private void review(News.PackageMoved news, Parcel parcel) {
        if (news.hold() != null && parcel.stage() == Stage.AWAITING) {
            var hold = news.hold();
            released.remove(news.code());
            held.put(
                    news.code(),
                    HeldParcel.waiting(news.community(), news.code(), hold.reason(), hold.text(), news.at()));
        } else if (parcel.stage() != Stage.AWAITING) {
            held.remove(news.code());
            released.add(news.code());
        }
    }

    private void step(Order order, News.PackageMoved news, Parcel parcel) {
        var was = order.status();
        var change = order.move(parcel, news.type(), news.detail(), news.at(), now);
        add(change);
        if (was != OrderStatus.CANCELLED && change.order().status() == OrderStatus.CANCELLED) {
            add(change.order().cancel(news.at(), now));
        } else {
            answerAtTheEnd(change.order(), news);
        }
    }

    /** Whoever asked for a cancellation is told when the order has ended otherwise: sorting may have nothing to refuse. */
    private void answerAtTheEnd(Order order, News.PackageMoved news) {
        if (order.cancelling() && order.status().isFinal()) {
            add(order.refuseCancellation(order.status().name().toLowerCase(Locale.ROOT), news.at(), now));
        }
    }

    private void refuse(News.WithdrawalRefused news) {
        var order = orders.get(news.order());
        if (order != null && order.cancelling()) {
            add(order.refuseCancellation(news.reason(), news.at(), now));
        }
    }

    private void add(OrderChanged change) {
        orders.put(change.order().id(), change.order());
        changes.add(change);
    }

    List<OrderChanged> changes() {
        return changes;
    }

    /** The last state of every order that changed. */
    List<Order> changedOrders() {
        return changes.stream()
                .map(change -> change.order().id())
                .distinct()
                .sorted()
                .map(orders::get)
                .toList();
    }

    List<Parcel> moved() {
        return List.copyOf(moved.values());
    }

    List<HeldParcel> held() {
        return List.copyOf(held.values());
    }

    Set<PackageCode> released() {
        return released;
    }
}
