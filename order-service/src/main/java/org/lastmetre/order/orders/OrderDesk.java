package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Group;
import org.lastmetre.kit.commit.Groups;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.communities.CommunityBook;

/** Takes orders, many at a time. */
@ApplicationScoped
public class OrderDesk {
    private final CommunityBook communities;
    private final Orders orders;
    private final Parcels parcels;
    private final HeldParcels held;
    private final ChangeLog changes;
    private final Commands commands;
    private final Clock clock;
    private final Ids ids;
    private final Group<PlaceOrder, Placed> group;

    public OrderDesk(
            CommunityBook communities,
            Orders orders,
            Parcels parcels,
            HeldParcels held,
            ChangeLog changes,
            Commands commands,
            Clock clock,
            Ids ids,
            Groups groups) {
        this.communities = communities;
        this.orders = orders;
        this.parcels = parcels;
        this.held = held;
        this.changes = changes;
        this.commands = commands;
        this.clock = clock;
        this.ids = ids;
        this.group = groups.of("orders", this::load, this::decide);
    }

    /** Takes one order, committed together with whatever arrives at the same moment; a trial alone, not to hold up others. */
    public Uni<Reply> place(PlaceOrder wish, Once<Placed> once) {
        return wish.isTest() ? alone(wish, once) : group.submit(wish, once);
    }

    private Uni<Reply> alone(PlaceOrder wish, Once<Placed> once) {
        return commands.once(once, tx -> placeAll(tx, List.of(wish))
                .map(results -> results.get(0).orThrow()));
    }

    /** Takes orders of one codespace in one transaction; a refused one does not disturb the others. */
    public Uni<List<Result<Placed>>> placeAll(Tx tx, List<PlaceOrder> wishes) {
        return load(tx, wishes).chain(loaded -> decide(tx, loaded, wishes));
    }

    private record Loaded(Placement placement, Map<PackageCode, KnownParcel> parcels) {}

    /** Asked together, answered in this order: an order that we waited for at its package is seen. */
    private Uni<Loaded> load(Tx tx, List<PlaceOrder> wishes) {
        var keys = wishes.stream().map(PlaceOrder::key).collect(Collectors.toSet());
        var codes = wishes.stream().flatMap(wish -> wish.codes().stream()).collect(Collectors.toSet());
        var space = wishes.get(0).key().codespace();
        return Uni.combine()
                .all()
                .unis(communities.share(tx, each(wishes)), lockParcels(tx, space, codes), orders.findByKeys(tx, keys))
                .with((known, there, earlier) ->
                        new Loaded(new Placement(known, earlier, there, this::nextId, clock.now()), there));
    }

    /** Most orders let us make the codes; then there is nothing to look for. */
    private Uni<Map<PackageCode, KnownParcel>> lockParcels(Tx tx, Codespace space, Set<PackageCode> codes) {
        return codes.isEmpty() ? Uni.createFrom().item(Map.of()) : parcels.lock(tx, space, codes);
    }

    private Uni<List<Result<Placed>>> decide(Tx tx, Loaded loaded, List<PlaceOrder> wishes) {
        var placement = loaded.placement();
        var results = wishes.stream()
                .map(wish -> Result.of(() -> placement.decide(wish)))
                .toList();
        return store(tx, placement.taken(), loaded.parcels().keySet()).replaceWith(results);
    }

    private Uni<Void> store(Tx tx, List<NewOrder> taken, Collection<PackageCode> there) {
        if (taken.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var joined = taken.stream()
                .flatMap(order -> order.codes().stream())
                .filter(there::contains)
                .toList();
        var steps = taken.stream().map(NewOrder::placed).toList();
        return Uni.combine()
                .all()
                .unis(orders.insert(tx, taken, there), release(tx, joined), changes.record(tx, steps))
                .discardItems();
    }

    private Uni<Void> release(Tx tx, List<PackageCode> joined) {
        return joined.isEmpty() ? Uni.createFrom().voidItem() : held.release(tx, joined);
    }

    private static Set<CommunityId> each(List<PlaceOrder> wishes) {
        return wishes.stream().map(wish -> wish.content().community()).collect(Collectors.toSet());
    }

    private OrderId nextId() {
        return new OrderId(ids.next());
    }
}
