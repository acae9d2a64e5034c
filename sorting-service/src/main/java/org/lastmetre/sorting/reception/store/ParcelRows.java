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
import java.util.function.Function;
import org.lastmetre.addresses.Household;
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
    private static final String MISSING =
            "select order_id, code from parcel where order_id = any($1::uuid[]) and stage = 'ANNOUNCED'";
    private static final String KNOWS = "select 1 from parcel where code = $1::text";
    private static final String REMEMBER = """
            insert into parcel_history (code, at, what, detail)
            select * from unnest($1::text[], $2::timestamptz[], $3::text[], $4::text[])""";
    private static final String INSERT = """
            insert into parcel (code, community, order_id, category, building, unit, room, grid, weight_kg, note, stage,
              review, disinfected, surplus, batch_id, received_at, day, finished_on, version, received)
            select *, r is not null from unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[],
              $7::text[], $8::text[], $9::float8[], $10::text[], $11::text[], $12::text[], $13::bool[], $14::bool[],
              $15::uuid[], $16::timestamptz[], $17::date[], $18::date[], $19::int8[])
              as n(c, m, o, k, b, u, q, g, w, t, s, v, d, x, h, r, y, f, n)""";
    private static final String UPDATE = """
            update parcel p set order_id = n.o, category = n.k, building = n.b, unit = n.u, room = n.q, grid = n.g,
              weight_kg = n.w, note = n.t, stage = n.s, review = n.v, disinfected = n.d, batch_id = n.h,
              received_at = n.r, day = n.y, finished_on = n.f, version = n.n, received = n.r is not null
            from unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
              $9::float8[], $10::text[], $11::text[], $12::text[], $13::bool[], $14::bool[], $15::uuid[],
              $16::timestamptz[], $17::date[], $18::date[], $19::int8[])
              as n(c, m, o, k, b, u, q, g, w, t, s, v, d, x, h, r, y, f, n) where p.code = n.c""";

    private final Pool pool;

    ParcelRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Parcel>> lock(Tx tx, Collection<PackageCode> codes) {
        return Sql.run(tx, LOCK, Tuple.of(Columns.texts(codes)))
                .map(rows -> Sql.list(rows).stream().map(ParcelRow::of).toList());
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

    /** What is there is replaced, the others are new; most groups have only one kind. */
    @Override
    public Uni<Void> save(Tx tx, Collection<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var sorted =
                parcels.stream().sorted((a, b) -> a.code().compareTo(b.code())).toList();
        return Sql.run(tx, UPDATE, columns(sorted))
                .chain(updated ->
                        updated.rowCount() == sorted.size() ? Uni.createFrom().voidItem() : insertNew(tx, sorted));
    }

    private Uni<Void> insertNew(Tx tx, List<Parcel> sorted) {
        var there = "select code from parcel where code = any($1::text[])";
        var codes = sorted.stream().map(Parcel::code).toList();
        return Sql.run(tx, there, Tuple.of(Columns.texts(codes)))
                .map(rows -> Sql.list(rows).stream()
                        .map(row -> row.getString("code"))
                        .toList())
                .map(known -> sorted.stream()
                        .filter(parcel -> !known.contains(parcel.code().value()))
                        .toList())
                .chain(fresh -> Sql.run(tx, INSERT, columns(fresh)))
                .replaceWithVoid();
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
                .text(Fact.OfParcel::detail);
        return Sql.run(tx, REMEMBER, columns.tuple()).replaceWithVoid();
    }

    @Override
    public Uni<Boolean> knows(PackageCode code) {
        return pool.preparedQuery(KNOWS).execute(Tuple.of(code.value())).map(rows -> rows.size() > 0);
    }

    private static Tuple columns(List<Parcel> parcels) {
        return Columns.of(parcels)
                .text(Parcel::code)
                .text(Parcel::community)
                .uuid(Parcel::orderId)
                .text(Parcel::category)
                .text(door(Household::building))
                .text(door(Household::unit))
                .text(door(Household::room))
                .text(door(Household::grid))
                .decimal(parcel ->
                        parcel.weight() == null ? null : parcel.weight().kg())
                .text(Parcel::note)
                .text(Parcel::stage)
                .text(Parcel::review)
                .flag(Parcel::disinfected)
                .flag(Parcel::surplus)
                .uuid(Parcel::batchId)
                .instant(Parcel::receivedAt)
                .date(Parcel::day)
                .date(Parcel::finishedOn)
                .number(Parcel::version)
                .tuple();
    }

    private static Function<Parcel, String> door(Function<Household, String> part) {
        return parcel -> parcel.door() == null ? null : part.apply(parcel.door());
    }
}
