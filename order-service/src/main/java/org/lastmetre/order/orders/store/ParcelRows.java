package org.lastmetre.order.orders.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lastmetre.kit.commit.Remembered;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.order.orders.Codespace;
import org.lastmetre.order.orders.KnownParcel;
import org.lastmetre.order.orders.Parcel;
import org.lastmetre.order.orders.Parcels;

/** Packages in table {@code package}. */
@ApplicationScoped
class ParcelRows implements Parcels {
    private static final String LOCK =
            "select " + ParcelRow.COLUMNS + " from package where code = any($1::text[]) order by code for update";

    private static final String INSERT = """
            insert into package as there (code, community, order_id, number, weight_kg)
            select * from unnest($1::text[], $2::text[], $3::uuid[], $4::bigint[], $5::float8[])
            on conflict (code) do""";

    /** What came before its order joins it, unless another order has it, or it came when the order was decided already. */
    private static final String CLAIM = INSERT + """
             update set order_id = excluded.order_id, number = excluded.number, weight_kg = excluded.weight_kg
            where there.order_id is null and there.community = excluded.community and there.code = any($6::text[])""";

    private static final String NOTE = INSERT + " nothing";

    private static final String UPDATE = """
            update package set sorting_stage = n.sorting_stage, sorting_version = n.sorting_version,
                dispatch_stage = n.dispatch_stage, dispatch_version = n.dispatch_version,
                attempts = n.attempts, arrived = n.arrived
            from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::bigint[], $6::bigint[], $7::boolean[])
                as n(code, sorting_stage, sorting_version, dispatch_stage, dispatch_version, attempts, arrived)
            where package.code = n.code and package.code = any($1::text[])""";

    @Override
    public Uni<Map<PackageCode, KnownParcel>> lock(Tx tx, Codespace space, Collection<PackageCode> codes) {
        var stored = Columns.of(codes).text(code -> StoredCode.of(space, code));
        return Sql.run(tx, LOCK, stored.tuple()).map(rows -> {
            var found = new HashMap<PackageCode, KnownParcel>();
            rows.forEach(row -> found.put(ParcelRow.parcel(row).code(), ParcelRow.known(row)));
            return found;
        });
    }

    @Override
    public Uni<Void> note(Tx tx, Collection<KnownParcel> parcels) {
        return Sql.write(tx, NOTE, inserted(Codespace.LIVE, parcels).tuple());
    }

    /**
     * Fails with {@link Remembered.TakenMeanwhile} if somebody took or noted one of the codes at the same moment.
     *
     * @param seen the codes of packages that were there, and locked, when it was decided what becomes of them
     */
    Uni<Void> claim(Tx tx, Codespace space, Collection<KnownParcel> parcels, Collection<PackageCode> seen) {
        var codes = seen.stream().map(code -> StoredCode.of(space, code)).toArray(String[]::new);
        return Sql.run(tx, CLAIM, inserted(space, parcels).tuple().addArrayOfString(codes))
                .invoke(claimed -> refuseTaken(claimed.rowCount(), parcels.size()))
                .replaceWithVoid();
    }

    static void refuseTaken(int stored, int wanted) {
        if (stored < wanted) {
            throw new Remembered.TakenMeanwhile(null);
        }
    }

    private static Columns<KnownParcel> inserted(Codespace space, Collection<KnownParcel> parcels) {
        var sorted = parcels.stream()
                .sorted((one, other) ->
                        one.parcel().code().compareTo(other.parcel().code()))
                .toList();
        return Columns.of(sorted)
                .text(known -> StoredCode.of(space, known.parcel().code()))
                .text(KnownParcel::community)
                .uuid(known -> known.order() == null ? null : known.order().value())
                .number(known -> (long) known.parcel().number())
                .weight(known -> kg(known.parcel().weight()));
    }

    static Double kg(Weight weight) {
        return weight == null ? null : weight.kg();
    }

    @Override
    public Uni<Void> update(Tx tx, Codespace space, Collection<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Columns.of(parcels)
                .text(parcel -> StoredCode.of(space, parcel.code()))
                .text(parcel -> parcel.sorting().stage())
                .number(parcel -> parcel.sorting().version())
                .text(parcel ->
                        parcel.dispatch() == null ? null : parcel.dispatch().stage())
                .number(parcel ->
                        parcel.dispatch() == null ? null : parcel.dispatch().version())
                .number(parcel -> (long) parcel.attempts())
                .flag(Parcel::arrived);
        return Sql.write(tx, UPDATE, columns.tuple());
    }
}
