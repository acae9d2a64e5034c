package org.lastmetre.medical.medicine.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.medical.medicine.Parcel;
import org.lastmetre.medical.medicine.Purchase;
import org.lastmetre.medical.medicine.Purchases;
import org.lastmetre.medical.medicine.Stage;
import org.lastmetre.medical.trips.TripId;

/** What is bought in table {@code medicine_purchase}, the packages in {@code medicine_parcel}. */
@ApplicationScoped
class PurchaseRows implements Purchases {
    private final Pool pool;
    private final Pharmacies pharmacies;

    PurchaseRows(Pool pool, Pharmacies pharmacies) {
        this.pool = pool;
        this.pharmacies = pharmacies;
    }

    @Override
    public Uni<Map<TripId, Purchase>> find(Tx tx, Collection<TripId> requests) {
        return Sql.run(tx, PurchaseSql.PARCELS, ids(requests))
                .map(PurchaseRows::parcels)
                .chain(parcels -> Sql.run(tx, PurchaseSql.FIND, ids(requests)).map(rows -> purchases(rows, parcels)));
    }

    @Override
    public Uni<Map<TripId, Purchase>> find(Collection<TripId> requests) {
        return pool.preparedQuery(PurchaseSql.PARCELS)
                .execute(ids(requests))
                .map(PurchaseRows::parcels)
                .chain(parcels -> pool.preparedQuery(PurchaseSql.FIND)
                        .execute(ids(requests))
                        .map(rows -> purchases(rows, parcels)));
    }

    private Map<TripId, Purchase> purchases(RowSet<Row> rows, Map<UUID, List<Parcel>> parcels) {
        return Sql.list(rows).stream()
                .map(row -> purchase(row, parcels))
                .collect(Collectors.toMap(Purchase::request, Function.identity()));
    }

    private static Map<UUID, List<Parcel>> parcels(RowSet<Row> rows) {
        return Sql.list(rows).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getUUID("request"), Collectors.mapping(PurchaseRows::parcel, Collectors.toList())));
    }

    private static Parcel parcel(Row row) {
        return new Parcel(
                new PackageCode(row.getString("code")),
                Parcel.Whereabouts.valueOf(row.getString("whereabouts")),
                row.getLong("version"));
    }

    private Purchase purchase(Row row, Map<UUID, List<Parcel>> parcels) {
        var request = row.getUUID("request");
        return new Purchase(
                new TripId(request),
                row.getString("buyer"),
                pharmacies.open(row),
                Columns.instant(row, "claimed_at"),
                Columns.instant(row, "purchased_at"),
                parcels.getOrDefault(request, List.of()),
                Stage.valueOf(row.getString("stage")));
    }

    @Override
    public Uni<Void> save(Tx tx, Purchase purchase) {
        var sealed = pharmacies.seal(purchase);
        var columns = Tuple.tuple()
                .addUUID(purchase.request().value())
                .addString(purchase.buyer())
                .addString(purchase.stage().name())
                .addOffsetDateTime(Columns.stamp(purchase.claimedAt()))
                .addOffsetDateTime(Columns.stamp(purchase.purchasedAt()))
                .addValue(sealed == null ? null : Buffer.buffer(sealed.content()))
                .addString(sealed == null ? null : sealed.key());
        return Sql.run(tx, PurchaseSql.SAVE, columns).chain(() -> saveParcels(tx, purchase));
    }

    private static Uni<Void> saveParcels(Tx tx, Purchase purchase) {
        var parcels = purchase.parcels();
        return parcels.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(
                        tx,
                        PurchaseSql.SAVE_PARCELS,
                        Tuple.tuple()
                                .addUUID(purchase.request().value())
                                .addArrayOfString(purchase.codes().toArray(String[]::new))
                                .addArrayOfString(parcels.stream()
                                        .map(parcel -> parcel.whereabouts().name())
                                        .toArray(String[]::new))
                                .addArrayOfLong(
                                        parcels.stream().map(Parcel::version).toArray(Long[]::new)));
    }

    @Override
    public Uni<Map<PackageCode, TripId>> requestsOf(Tx tx, Collection<PackageCode> codes) {
        return Sql.run(tx, PurchaseSql.REQUESTS_OF, Tuple.of(Columns.texts(codes)))
                .map(rows -> Sql.list(rows).stream()
                        .collect(Collectors.toMap(
                                row -> new PackageCode(row.getString("code")),
                                row -> new TripId(row.getUUID("request")))));
    }

    @Override
    public Uni<List<TripId>> requests(Filter filter) {
        var parameters = Tuple.tuple()
                .addString(filter.community().value())
                .addString(filter.stage() == null ? null : filter.stage().name())
                .addBoolean(filter.access().all())
                .addString(filter.access().household())
                .addUUID(filter.after())
                .addInteger(filter.limit());
        return pool.preparedQuery(PurchaseSql.REQUESTS).execute(parameters).map(rows -> Sql.list(rows).stream()
                .map(row -> new TripId(row.getUUID("id")))
                .toList());
    }

    @Override
    public Uni<Integer> erase(Tx tx) {
        return Sql.run(tx, PurchaseSql.ERASE, Tuple.tuple()).map(RowSet::rowCount);
    }

    private static Tuple ids(Collection<TripId> requests) {
        return Tuple.of(requests.stream().map(TripId::value).toArray(UUID[]::new));
    }
}
