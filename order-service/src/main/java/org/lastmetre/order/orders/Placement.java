package org.lastmetre.order.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.communities.CommunityBook;
import org.lastmetre.order.communities.KnownCommunity;

/**
 * Decides one wish after the other, each on what those before it have left: two wishes of one group about the same
 * order or package see each other just as if they had come one at a time.
 */
final class Placement {
    private final Map<CommunityId, KnownCommunity> communities;
    private final Map<OrderKey, KnownOrder> known;
    private final Map<PackageCode, KnownParcel> parcels;
    private final Supplier<OrderId> ids;
    private final Instant now;
    private final Set<PackageCode> claimed = new HashSet<>();
    private final List<NewOrder> taken = new ArrayList<>();

    Placement(
            Map<CommunityId, KnownCommunity> communities,
            Map<OrderKey, KnownOrder> known,
            Map<PackageCode, KnownParcel> parcels,
            Supplier<OrderId> ids,
            Instant now) {
        this.communities = communities;
        this.known = new HashMap<>(known);
        this.parcels = parcels;
        this.ids = ids;
        this.now = now;
    }

    /** @throws Refusal if the community is unknown, or its reference or a package code is used by something else */
    Placed decide(PlaceOrder wish) {
        var hash = ContentHash.of(wish);
        var earlier = known.get(wish.key());
        return earlier == null ? take(wish, hash) : repeat(earlier, hash);
    }

    /** What has to be stored in the end. */
    List<NewOrder> taken() {
        return List.copyOf(taken);
    }

    private Placed repeat(KnownOrder earlier, ContentHash hash) {
        if (earlier.hash().equals(hash)) {
            return new Placed(earlier.detail(), true);
        }
        var order = earlier.detail().order();
        throw Refusal.conflict(
                "external-reference-conflict",
                "order " + order.id() + " has the reference "
                        + order.content().key().reference() + " but another content");
    }

    private Placed take(PlaceOrder wish, ContentHash hash) {
        var community = communityOf(wish);
        var id = ids.get();
        var address = Address.of(wish.destination(), community);
        var joined = joined(wish, id);
        var placed = Order.place(id, wish.content(), address, joined, now, community.zone());
        claimed.addAll(wish.codes());
        taken.add(new NewOrder(placed, hash));
        var detail = new OrderDetail(placed.order(), List.of(placed.entry()));
        known.put(wish.key(), new KnownOrder(detail, hash));
        return new Placed(detail, false);
    }

    private KnownCommunity communityOf(PlaceOrder wish) {
        var id = wish.content().community();
        var community = communities.get(id);
        if (community == null) {
            throw CommunityBook.unknown(id);
        }
        return community;
    }

    /** The packages of the order; one that already lies at reception keeps what happened to it. */
    private List<Parcel> joined(PlaceOrder wish, OrderId id) {
        return wish.parcels(id).stream().map(parcel -> join(wish, parcel)).toList();
    }

    private Parcel join(PlaceOrder wish, Parcel announced) {
        var there = parcels.get(announced.code());
        var free =
                there == null || (wish.mayJoin() && there.canJoin(wish.content().community()));
        if (!free || claimed.contains(announced.code())) {
            throw Refusal.conflict(
                    "package-code-conflict", "the package code " + announced.code() + " is already used");
        }
        return there == null ? announced : there.parcel().as(announced.number(), announced.weight());
    }
}
