package org.lastmetre.sorting.reception.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.sorting.reception.Parcel;

/**
 * Writes table {@code parcel}. A new one is never written over a row that is there: of an announcement and an arrival at one
 * moment the later one fails, and is done again with what the other one did.
 */
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
              as n(c, m, o, k, b, u, q, g, w, t, s, v, d, x, h, r, y, f, n) where p.code = n.c""";

    Uni<Void> insert(Tx tx, Collection<Parcel> parcels) {
        return run(tx, INSERT, parcels);
    }

    Uni<Void> replace(Tx tx, Collection<Parcel> parcels) {
        return run(tx, UPDATE, parcels);
    }

    /** In the order of their codes, so that two transactions don't wait for each other in a circle. */
    private static Uni<Void> run(Tx tx, String statement, Collection<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var sorted = parcels.stream().sorted(Comparator.comparing(Parcel::code)).toList();
        return Sql.write(tx, statement, columns(sorted));
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
