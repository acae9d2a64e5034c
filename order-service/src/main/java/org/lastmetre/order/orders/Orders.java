package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.PackageCode;

/** All orders, with their packages. */
public interface Orders {
    Uni<Map<OrderKey, KnownOrder>> findByKeys(Tx tx, Set<OrderKey> keys);

    /**
     * Stores new orders of one codespace and their packages; packages that came before their order join it. Fails with {@link
     * org.lastmetre.kit.commit.Remembered.TakenMeanwhile} if somebody took a reference or a code at the same moment, or spoke of
     * a package for the first time: what an order doesn't know of its packages it would never hear again.
     *
     * @param seen the packages that were there when the orders were decided, locked by this transaction
     */
    Uni<Void> insert(Tx tx, List<NewOrder> orders, Collection<PackageCode> seen);

    /** Keeps everybody else from changing these orders until the transaction ends; those that don't exist are left out. */
    Uni<Map<OrderId, Order>> lock(Tx tx, Collection<OrderId> ids);

    /** Stores what can change of an order, without its packages. */
    Uni<Void> update(Tx tx, Collection<Order> orders);

    Uni<Optional<OrderDetail>> find(OrderId id);

    /** The same, with what this transaction changed. */
    Uni<Optional<OrderDetail>> find(Tx tx, OrderId id);

    /** Newest first. */
    Uni<List<OrderDetail>> list(OrderFilter filter, int limit);
}
