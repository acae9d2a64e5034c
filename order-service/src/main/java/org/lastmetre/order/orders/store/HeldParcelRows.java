package org.lastmetre.order.orders.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.HeldParcel;
import org.lastmetre.order.orders.HeldParcels;

/** Table {@code held_parcel}. */
@ApplicationScoped
class HeldParcelRows implements HeldParcels {
    private static final String HOLD = """
            insert into held_parcel (code, community, reason, text, since, version)
            select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::bigint[])
            on conflict (code) do update set reason = excluded.reason, text = excluded.text,
                building = null, unit = null, room = null, grid = null""";

    private static final String RELEASE = "delete from held_parcel where code = any($1::text[])";

    private static final String LOCK = "select * from held_parcel where code = $1::text for update";

    private static final String UPDATE = """
            update held_parcel set building = $2::text, unit = $3::text, room = $4::text, grid = $5::text,
                version = $6::bigint
            where code = $1::text""";

    @Override
    public Uni<Void> hold(Tx tx, Collection<HeldParcel> parcels) {
        if (parcels.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Columns.of(parcels)
                .text(HeldParcel::code)
                .text(HeldParcel::community)
                .text(HeldParcel::reason)
                .text(HeldParcel::text)
                .at(HeldParcel::since)
                .number(HeldParcel::version);
        return Sql.write(tx, HOLD, columns.tuple());
    }

    @Override
    public Uni<Void> release(Tx tx, Collection<PackageCode> codes) {
        if (codes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Sql.write(tx, RELEASE, Columns.of(codes).text(PackageCode::value).tuple());
    }

    @Override
    public Uni<Optional<HeldParcel>> lock(Tx tx, PackageCode code) {
        return Sql.run(tx, LOCK, Tuple.of(code.value()))
                .map(rows -> Sql.list(rows).stream().findFirst().map(HeldParcelRows::parcel));
    }

    private static HeldParcel parcel(Row row) {
        return new HeldParcel(
                new CommunityId(row.getString("community")),
                new PackageCode(row.getString("code")),
                OrderRow.reason(row.getString("reason")),
                row.getString("text"),
                row.getOffsetDateTime("since").toInstant(),
                household(row),
                row.getLong("version"));
    }

    private static Household household(Row row) {
        var grid = row.getString("grid");
        return grid == null
                ? null
                : new Household(row.getString("building"), row.getString("unit"), row.getString("room"), grid);
    }

    @Override
    public Uni<Void> update(Tx tx, HeldParcel parcel) {
        var door = parcel.household();
        var parameters = Tuple.tuple()
                .addString(parcel.code().value())
                .addString(door.building())
                .addString(door.unit())
                .addString(door.room())
                .addString(door.grid())
                .addLong(parcel.version());
        return Sql.write(tx, UPDATE, parameters);
    }
}
