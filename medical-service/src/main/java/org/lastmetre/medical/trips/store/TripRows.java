package org.lastmetre.medical.trips.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Moved;
import org.lastmetre.medical.trips.Triage;
import org.lastmetre.medical.trips.Trip;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.trips.Trips;
import org.lastmetre.medical.vehicles.Reserve;
import org.lastmetre.medical.vehicles.VehicleId;

/** Requests in table {@code trip}, what happened to them in {@code trip_entry}. */
@ApplicationScoped
class TripRows implements Trips {
    private final Pool pool;
    private final TripRow shape;

    TripRows(Pool pool, TripRow shape) {
        this.pool = pool;
        this.shape = shape;
    }

    @Override
    public Uni<Optional<Trip>> find(TripId id) {
        return pool.preparedQuery(TripSql.FIND).execute(ids(List.of(id))).map(this::first);
    }

    @Override
    public Uni<Optional<Trip>> find(Tx tx, TripId id) {
        return Sql.run(tx, TripSql.FIND, ids(List.of(id))).map(this::first);
    }

    @Override
    public Uni<Map<TripId, Trip>> find(Tx tx, Collection<TripId> ids) {
        return Sql.run(tx, TripSql.FIND, ids(ids)).map(this::byId);
    }

    @Override
    public Uni<Map<TripId, Trip>> find(Collection<TripId> ids) {
        return pool.preparedQuery(TripSql.FIND).execute(ids(ids)).map(this::byId);
    }

    private Map<TripId, Trip> byId(RowSet<Row> rows) {
        return all(rows).stream().collect(Collectors.toMap(Trip::id, Function.identity()));
    }

    @Override
    public Uni<List<Trip>> find(Filter filter) {
        var access = filter.access();
        var parameters = Tuple.tuple()
                .addString(filter.community().value())
                .addString(filter.state() == null ? null : filter.state().name())
                .addBoolean(access.all())
                .addString(access.household())
                .addString(access.driver())
                .addUUID(filter.after())
                .addInteger(filter.limit());
        return pool.preparedQuery(TripSql.LIST).execute(parameters).map(this::all);
    }

    @Override
    public Uni<Map<String, Trip>> ofPersons(Tx tx, Collection<String> persons) {
        return persons.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Sql.run(tx, TripSql.OF_PERSONS, Tuple.of(Columns.texts(persons)))
                        .map(rows -> all(rows).stream().collect(Collectors.toMap(Trip::person, Function.identity())));
    }

    @Override
    public Uni<List<Trip>> waiting(Tx tx, CommunityId community, Set<Triage> triages, Instant now) {
        return Sql.run(tx, TripSql.WAITING, Tuple.of(community.value(), Columns.stamp(now), Columns.texts(triages)))
                .map(this::all);
    }

    @Override
    public Uni<List<Trip>> beforePickUp(Tx tx, CommunityId community) {
        return Sql.run(tx, TripSql.BEFORE_PICK_UP, Tuple.of(community.value())).map(this::all);
    }

    @Override
    public Uni<Optional<Trip>> underWay(Tx tx, VehicleId vehicle) {
        return Sql.run(tx, TripSql.UNDER_WAY, Tuple.of(vehicle.value())).map(this::first);
    }

    @Override
    public Uni<List<Trip>> immediateSince(Tx tx, Instant until) {
        return Sql.run(tx, TripSql.IMMEDIATE_SINCE, Tuple.of(Columns.stamp(until)))
                .map(this::all);
    }

    @Override
    public Uni<List<CommunityId>> withSomebodyWaiting(Tx tx, Instant now) {
        return Sql.run(tx, TripSql.WITH_SOMEBODY_WAITING, Tuple.of(Columns.stamp(now), Reserve.KEPT))
                .map(rows -> Sql.list(rows).stream()
                        .map(row -> new CommunityId(row.getString("community")))
                        .toList());
    }

    @Override
    public Uni<Void> save(Tx tx, List<Moved> moved) {
        return moved.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(tx, TripSql.SAVE, shape.columns(moved))
                        .chain(() -> Sql.write(tx, TripSql.ADD_ENTRIES, EntryRow.columns(moved)));
    }

    static Tuple ids(Collection<TripId> ids) {
        return Tuple.of(ids.stream().map(TripId::value).toArray(UUID[]::new));
    }

    private Optional<Trip> first(RowSet<Row> rows) {
        return all(rows).stream().findFirst();
    }

    private List<Trip> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(shape::trip).toList();
    }
}
