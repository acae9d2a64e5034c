package org.lastmetre.sorting.reception.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.sorting.reception.Parcel;

/** Writes table {@code parcel}: what is there is replaced, the others are new; most groups have only one kind. */
@ApplicationScoped
class ParcelWrites {
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
              as n(c, m, o, k, b, u, q, g, w, t, s, v, d, x, h, r, y, f, n) where p.code = n.c
            returning p.code""";

    Uni<Void> save(Tx tx, Collection<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var sorted = parcels.stream().sorted(Comparator.comparing(Parcel::code)).toList();
        return Sql.run(tx, UPDATE, columns(sorted))
                .map(rows -> Sql.list(rows).stream()
                        .map(row -> row.getString("code"))
                        .collect(Collectors.toSet()))
                .map(there -> sorted.stream()
                        .filter(parcel -> !there.contains(parcel.code().value()))
                        .toList())
                .chain(fresh -> insert(tx, fresh));
    }

    private static Uni<Void> insert(Tx tx, List<Parcel> fresh) {
        return fresh.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.run(tx, INSERT, columns(fresh)).replaceWithVoid();
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
