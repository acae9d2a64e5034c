package org.lastmetre.medical.vehicles.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.Disinfection;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleState;
import org.lastmetre.medical.vehicles.Vehicles;

/** Vehicles in table {@code vehicle}, their disinfections in {@code vehicle_disinfection}. */
@ApplicationScoped
class VehicleRows implements Vehicles {
    private static final String FIND = "select * from vehicle where id = $1::text";
    private static final String IN =
            "select * from vehicle where community = $1::text and state = any($2::text[]) order by id";
    private static final String OF = """
            select * from vehicle
            where community = $1::text and ($2::text is null or state = $2::text) and ($3::text is null or id > $3::text)
            order by id limit $4::int""";
    private static final String RECORD = """
            insert into vehicle_disinfection (vehicle, agent, done_by, at, recorded_at)
            values ($1::text, $2::text, $3::text, $4::timestamptz, $5::timestamptz)""";
    private final Pool pool;

    VehicleRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Vehicle>> find(VehicleId id) {
        return pool.preparedQuery(FIND).execute(Tuple.of(id.value())).map(VehicleRows::first);
    }

    @Override
    public Uni<Optional<Vehicle>> find(Tx tx, VehicleId id) {
        return Sql.run(tx, FIND, Tuple.of(id.value())).map(VehicleRows::first);
    }

    @Override
    public Uni<List<Vehicle>> in(Tx tx, CommunityId community, Set<VehicleState> states) {
        return Sql.run(tx, IN, Tuple.of(community.value(), Columns.texts(states)))
                .map(VehicleRows::all);
    }

    @Override
    public Uni<List<Vehicle>> of(CommunityId community, VehicleState state, VehicleId after, int limit) {
        var parameters = Tuple.of(
                community.value(), state == null ? null : state.name(), after == null ? null : after.value(), limit);
        return pool.preparedQuery(OF).execute(parameters).map(VehicleRows::all);
    }

    @Override
    public Uni<Void> save(Tx tx, Collection<Vehicle> vehicles) {
        return vehicles.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(tx, VehicleRow.SAVE, VehicleRow.columns(vehicles));
    }

    @Override
    public Uni<Void> record(Tx tx, Disinfection done) {
        var parameters = Tuple.of(
                done.vehicle().value(),
                done.agent(),
                done.by(),
                Columns.stamp(done.at()),
                Columns.stamp(done.recordedAt()));
        return Sql.write(tx, RECORD, parameters);
    }

    private static Optional<Vehicle> first(RowSet<Row> rows) {
        return all(rows).stream().findFirst();
    }

    private static List<Vehicle> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(VehicleRow::vehicle).toList();
    }
}
