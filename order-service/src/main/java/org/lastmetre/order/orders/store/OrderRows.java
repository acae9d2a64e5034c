package org.lastmetre.order.orders.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.KnownOrder;
import org.lastmetre.order.orders.KnownParcel;
import org.lastmetre.order.orders.NewOrder;
import org.lastmetre.order.orders.Order;
import org.lastmetre.order.orders.OrderDetail;
import org.lastmetre.order.orders.OrderFilter;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.OrderKey;
import org.lastmetre.order.orders.Orders;
import org.lastmetre.order.orders.Parcel;
import org.lastmetre.order.store.Reads;

/** Orders in table {@code orders}, with their packages. */
@ApplicationScoped
class OrderRows implements Orders {
    /** {@code offset 0} makes it look every key up in the index; a join may read the whole table on a wrong guess. */
    private static final String OF_KEYS = """
            unnest($1::text[], $2::text[], $3::boolean[]) as k(partner, reference, test) cross join lateral (
                select * from orders
                where partner = k.partner and test = k.test and external_reference = k.reference offset 0) o""";

    /** Nearly all references are new: looking whether one is known costs a tenth of reading what is known. */
    static final String KNOWN = "select 1 from " + OF_KEYS.replace("select *", "select 1") + " limit 1";

    private static final String OF_ID = "orders o where o.id = $1::uuid";
    private static final String LOCK = "select " + OrderRow.COLUMNS
            + " from orders o where o.id = any($1::uuid[]) order by o.id for no key update of o";
    private static final String PARCELS =
            "select " + ParcelRow.COLUMNS + " from package where order_id = any($1::uuid[]) order by number";

    private final Reads reads;
    private final OrderDetails details;
    private final OrderWrites writes;
    private final ParcelRows parcels;
    private final LinesText lines;

    OrderRows(Reads reads, OrderDetails details, OrderWrites writes, ParcelRows parcels, LinesText lines) {
        this.reads = reads;
        this.details = details;
        this.writes = writes;
        this.parcels = parcels;
        this.lines = lines;
    }

    @Override
    public Uni<Map<OrderKey, KnownOrder>> findByKeys(Tx tx, Set<OrderKey> keys) {
        var columns = Columns.of(keys)
                .text(OrderKey::partner)
                .text(OrderKey::reference)
                .flag(OrderKey::test);
        return Sql.run(tx, KNOWN, columns.tuple())
                .chain(known -> known.size() == 0 ? Uni.createFrom().item(Map.of()) : read(tx, columns.tuple()));
    }

    private Uni<Map<OrderKey, KnownOrder>> read(Tx tx, Tuple keys) {
        return details.read(Sql.on(tx), OF_KEYS, keys).map(found -> found.stream()
                .collect(Collectors.toMap(
                        known -> known.detail().order().content().key(), Function.identity())));
    }

    @Override
    public Uni<Void> insert(Tx tx, List<NewOrder> orders, Collection<PackageCode> seen) {
        var stored = writes.insert(tx, orders).invoke(count -> ParcelRows.refuseTaken(count, orders.size()));
        var claimed = parcels.claim(tx, orders.get(0).codespace(), parcelsOf(orders), seen);
        return Uni.combine().all().unis(stored, claimed).discardItems();
    }

    private static List<KnownParcel> parcelsOf(List<NewOrder> orders) {
        return orders.stream()
                .map(NewOrder::order)
                .flatMap(order -> order.parcels().stream()
                        .map(parcel -> new KnownParcel(order.content().community(), order.id(), parcel)))
                .toList();
    }

    /** Packages are read after their orders are locked: a statement that waits for a lock sees only locked rows anew. */
    @Override
    public Uni<Map<OrderId, Order>> lock(Tx tx, Collection<OrderId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Sql.run(tx, LOCK, Columns.of(ids).uuid(OrderId::value).tuple())
                .chain(rows -> parcelsOf(tx, ids).map(its -> orders(Sql.list(rows), its)));
    }

    private Uni<Map<OrderId, List<Parcel>>> parcelsOf(Tx tx, Collection<OrderId> ids) {
        return Sql.run(tx, PARCELS, Columns.of(ids).uuid(OrderId::value).tuple())
                .map(rows -> Sql.list(rows).stream()
                        .collect(Collectors.groupingBy(
                                row -> new OrderId(row.getUUID("order_id")),
                                Collectors.mapping(ParcelRow::parcel, Collectors.toList()))));
    }

    private Map<OrderId, Order> orders(List<Row> rows, Map<OrderId, List<Parcel>> its) {
        return rows.stream()
                .map(row -> OrderRow.order(row, its.getOrDefault(OrderRow.id(row), List.of()), lines))
                .collect(Collectors.toMap(Order::id, Function.identity()));
    }

    @Override
    public Uni<Void> update(Tx tx, Collection<Order> orders) {
        return orders.isEmpty() ? Uni.createFrom().voidItem() : writes.update(tx, orders);
    }

    @Override
    public Uni<Optional<OrderDetail>> find(OrderId id) {
        return reads.with(client -> find(client, id));
    }

    @Override
    public Uni<Optional<OrderDetail>> find(Tx tx, OrderId id) {
        return find(Sql.on(tx), id);
    }

    private Uni<Optional<OrderDetail>> find(SqlClient client, OrderId id) {
        return details.read(client, OF_ID, Tuple.of(id.value()))
                .map(found -> found.stream().findFirst().map(KnownOrder::detail));
    }

    @Override
    public Uni<List<OrderDetail>> list(OrderFilter filter, int limit) {
        var search = new OrderSearch(filter);
        return reads.with(client -> details.read(client, search.source(limit), search.parameters()))
                .map(found -> found.stream().map(KnownOrder::detail).toList());
    }
}
