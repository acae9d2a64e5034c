package org.lastmetre.order.tracking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.ChangeLog;
import org.lastmetre.order.orders.Codespace;
import org.lastmetre.order.orders.HeldParcels;
import org.lastmetre.order.orders.KnownParcel;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.Orders;
import org.lastmetre.order.orders.Parcel;
import org.lastmetre.order.orders.Parcels;

/** Follows packages through the other services; what it hears in one go it takes in together. */
@ApplicationScoped
public class TrackingDesk {
    private final Orders orders;
    private final Parcels parcels;
    private final HeldParcels held;
    private final ChangeLog log;
    private final Clock clock;

    public TrackingDesk(Orders orders, Parcels parcels, HeldParcels held, ChangeLog log, Clock clock) {
        this.orders = orders;
        this.parcels = parcels;
        this.held = held;
        this.log = log;
        this.clock = clock;
    }

    /** Packages are locked before orders, as everywhere, so that two who do this can't wait for each other in a circle. */
    public Uni<Void> heard(Tx tx, List<News> news) {
        return known(tx, moves(news))
                .chain(known -> orders.lock(tx, ordersOf(known.values(), news))
                        .map(locked -> new Tracking(known, locked, clock.now())))
                .invoke(tracking -> news.forEach(tracking::take))
                .chain(tracking -> store(tx, tracking));
    }

    private Uni<Map<PackageCode, KnownParcel>> known(Tx tx, List<News.PackageMoved> moves) {
        var codes = moves.stream().map(News.PackageMoved::code).collect(Collectors.toCollection(TreeSet::new));
        if (codes.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return parcels.lock(tx, Codespace.LIVE, codes).chain(known -> withNewOnes(tx, moves, codes, known));
    }

    /** A courier's parcel may come before its order, or without any. */
    private Uni<Map<PackageCode, KnownParcel>> withNewOnes(
            Tx tx, List<News.PackageMoved> moves, Set<PackageCode> codes, Map<PackageCode, KnownParcel> known) {
        if (known.size() == codes.size()) {
            return Uni.createFrom().item(known);
        }
        var unknown = new HashMap<PackageCode, KnownParcel>();
        moves.stream()
                .filter(move -> !known.containsKey(move.code()))
                .forEach(move -> unknown.put(move.code(), orphan(move)));
        return parcels.note(tx, unknown.values()).chain(() -> parcels.lock(tx, Codespace.LIVE, codes));
    }

    private static KnownParcel orphan(News.PackageMoved move) {
        return new KnownParcel(move.community(), null, Parcel.announced(move.code(), 1, null));
    }

    private static Set<OrderId> ordersOf(Collection<KnownParcel> parcels, List<News> news) {
        var ofParcels = parcels.stream().map(KnownParcel::order).filter(Objects::nonNull);
        var named = of(news, News.WithdrawalRefused.class).map(News.WithdrawalRefused::order);
        return Stream.concat(ofParcels, named).collect(Collectors.toCollection(TreeSet::new));
    }

    private Uni<Void> store(Tx tx, Tracking tracking) {
        return parcels.update(tx, Codespace.LIVE, tracking.moved())
                .chain(() -> orders.update(tx, tracking.changedOrders()))
                .chain(() -> held.hold(tx, tracking.held()))
                .chain(() -> held.release(tx, tracking.released()))
                .chain(() -> log.record(tx, tracking.changes()))
                .replaceWithVoid();
    }

    private static List<News.PackageMoved> moves(List<News> news) {
        return of(news, News.PackageMoved.class).toList();
    }

    private static <N extends News> Stream<N> of(List<News> news, Class<N> type) {
        return news.stream().filter(type::isInstance).map(type::cast);
    }
}
