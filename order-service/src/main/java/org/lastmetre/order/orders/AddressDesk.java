package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.communities.CommunityBook;

/** Takes the doors that humans found for orders and parcels in review. */
@ApplicationScoped
public class AddressDesk {
    private final CommunityBook communities;
    private final Orders orders;
    private final Parcels parcels;
    private final HeldParcels held;
    private final ChangeLog changes;
    private final OrderAnnouncer announcer;
    private final Clock clock;

    public AddressDesk(
            CommunityBook communities,
            Orders orders,
            Parcels parcels,
            HeldParcels held,
            ChangeLog changes,
            OrderAnnouncer announcer,
            Clock clock) {
        this.communities = communities;
        this.orders = orders;
        this.parcels = parcels;
        this.held = held;
        this.changes = changes;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** @return fails with a refusal if the order is unknown, its address not in review, or the door unknown */
    public Uni<OrderDetail> resolve(Tx tx, OrderAccess access, OrderId id, Door door) {
        return orders.lock(tx, List.of(id))
                .map(found -> access.require(found, id))
                .chain(order -> household(tx, order.content().community(), door)
                        .chain(household -> resolve(tx, order, household)))
                .chain(() -> orders.find(tx, id))
                .map(Optional::orElseThrow);
    }

    private Uni<Void> resolve(Tx tx, Order order, Household household) {
        if (order.address().wasResolvedTo(household)) {
            return Uni.createFrom().voidItem();
        }
        var change = order.resolve(household, clock.now());
        return orders.update(tx, List.of(change.order()))
                .chain(() -> changes.record(tx, List.of(change)))
                .replaceWithVoid();
    }

    /** @return fails with a refusal if no such parcel is held, its address not in review, or the door unknown */
    public Uni<HeldParcel> resolve(Tx tx, PackageCode code, Door door) {
        return held.lock(tx, code)
                .chain(found ->
                        found.map(parcel -> Uni.createFrom().item(parcel)).orElseGet(() -> refuse(tx, code)))
                .chain(parcel ->
                        household(tx, parcel.community(), door).chain(household -> resolve(tx, parcel, household)));
    }

    private Uni<HeldParcel> resolve(Tx tx, HeldParcel parcel, Household household) {
        if (parcel.isAt(household)) {
            return Uni.createFrom().item(parcel);
        }
        var resolved = parcel.resolve(household);
        return held.update(tx, resolved)
                .chain(() -> announcer.found(tx, resolved, clock.now()))
                .replaceWith(resolved);
    }

    private Uni<HeldParcel> refuse(Tx tx, PackageCode code) {
        return parcels.lock(tx, Codespace.LIVE, List.of(code)).map(found -> {
            throw found.isEmpty()
                    ? Refusal.notFound("unknown-package", "there is no package " + code)
                    : Refusal.conflict("not-in-review", "package " + code + " is not in review by itself, or not yet");
        });
    }

    private Uni<Household> household(Tx tx, CommunityId community, Door door) {
        return communities
                .share(tx, Set.of(community))
                .map(known -> door.in(known.get(community).directory()));
    }
}
