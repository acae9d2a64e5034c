package org.lastmetre.sorting.reception.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.reception.Fact;
import org.lastmetre.sorting.reception.Parcel;
import org.lastmetre.sorting.reception.Parcels;

/** Tables {@code parcel} and {@code parcel_history}. */
@ApplicationScoped
class ParcelRows implements Parcels {
    private static final String LOCK =
            "select " + ParcelRow.COLUMNS + " from parcel where code = any($1::text[]) order by code for update";
    private static final String TOGETHER = """
            select unnest($1::text[]) as code union select other.code from parcel p
            join parcel other on other.order_id = p.order_id where p.code = any($1::text[])""";
    private static final String MISSING =
            "select order_id, code from parcel where order_id = any($1::uuid[]) and stage = 'ANNOUNCED'";
    private static final String KNOWS = "select 1 from parcel where code = $1::text";
    private static final String REMEMBER = """
            insert into parcel_history (code, at, what, detail, scanned_by, scanned_at)
            select * from unnest($1::text[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])""";
    private final Pool pool;
    private final ParcelWrites writes;

    ParcelRows(Pool pool, ParcelWrites writes) {
        this.pool = pool;
        this.writes = writes;
    }

    @Override
    public Uni<List<Parcel>> lock(Tx tx, Collection<PackageCode> codes) {
        return Sql.run(tx, LOCK, Tuple.of(Columns.texts(codes)))
                .map(rows -> Sql.list(rows).stream().map(ParcelRow::of).toList());
    }

    @Override
    public Uni<Set<PackageCode>> together(Tx tx, Collection<PackageCode> codes) {
        return Sql.run(tx, TOGETHER, Tuple.of(Columns.texts(codes))).map(rows -> Sql.list(rows).stream()
                .map(row -> new PackageCode(row.getString("code")))
                .collect(Collectors.toSet()));
    }

    @Override
    public Uni<Map<UUID, Set<PackageCode>>> missing(Tx tx, Collection<UUID> orders) {
        if (orders.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Sql.run(tx, MISSING, Tuple.tuple().addArrayOfUUID(orders.toArray(UUID[]::new)))
                .map(rows -> {
                    var missing = new HashMap<UUID, Set<PackageCode>>();
                    rows.forEach(row -> missing.computeIfAbsent(row.getUUID("order_id"), order -> new HashSet<>())
                            .add(new PackageCode(row.getString("code"))));
                    return missing;
                });
    }

    @Override
    public Uni<Void> insert(Tx tx, Collection<Parcel> parcels) {
        return writes.insert(tx, parcels);
    }

    @Override
    public Uni<Void> replace(Tx tx, Collection<Parcel> parcels) {
        return writes.replace(tx, parcels);
    }

    @Override
    public Uni<Void> remember(Tx tx, List<Fact.OfParcel> facts) {
        if (facts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Columns.of(facts)
                .text(fact -> fact.parcel().code())
                .instant(Fact::at)
                .text(Fact.OfParcel::what)
                .text(Fact.OfParcel::detail)
                .text(Fact.OfParcel::by)
                .instant(Fact.OfParcel::scannedAt);
        return Sql.write(tx, REMEMBER, columns.tuple());
    }

    @Override
    public Uni<Boolean> knows(PackageCode code) {
        return pool.preparedQuery(KNOWS).execute(Tuple.of(code.value())).map(rows -> rows.size() > 0);
    }
}
