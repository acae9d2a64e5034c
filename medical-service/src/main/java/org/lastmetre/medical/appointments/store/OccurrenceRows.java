package org.lastmetre.medical.appointments.store;

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
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.appointments.AppointmentId;
import org.lastmetre.medical.appointments.Occurrence;
import org.lastmetre.medical.appointments.Occurrences;
import org.lastmetre.medical.trips.Promise;
import org.lastmetre.medical.vehicles.VehicleId;

/** The times of appointments in table {@code occurrence}. */
@ApplicationScoped
class OccurrenceRows implements Occurrences {
    private final Pool pool;

    OccurrenceRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> save(Tx tx, List<Occurrence> occurrences) {
        return occurrences.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(tx, AppointmentSql.GIVE_UP, OccurrenceRow.keys(occurrences))
                        .chain(() -> Sql.write(tx, AppointmentSql.SAVE_TIMES, OccurrenceRow.columns(occurrences)));
    }

    @Override
    public Uni<Map<AppointmentId, List<Occurrence>>> of(Tx tx, Collection<AppointmentId> ids, Instant after) {
        return Sql.run(tx, AppointmentSql.TIMES, times(ids, after)).map(OccurrenceRows::byAppointment);
    }

    @Override
    public Uni<Map<AppointmentId, List<Occurrence>>> of(Collection<AppointmentId> ids, Instant after) {
        return pool.preparedQuery(AppointmentSql.TIMES)
                .execute(times(ids, after))
                .map(OccurrenceRows::byAppointment);
    }

    private static Tuple times(Collection<AppointmentId> ids, Instant after) {
        return Tuple.of(ids.stream().map(AppointmentId::value).toArray(UUID[]::new), Columns.stamp(after));
    }

    private static Map<AppointmentId, List<Occurrence>> byAppointment(RowSet<Row> rows) {
        return all(rows).stream().collect(Collectors.groupingBy(Occurrence::appointment));
    }

    @Override
    public Uni<List<Booked>> booked(Tx tx, CommunityId community, Instant now) {
        return Sql.run(tx, AppointmentSql.BOOKED, Tuple.of(community.value(), Columns.stamp(now)))
                .map(rows -> Sql.list(rows).stream()
                        .map(row -> new Booked(OccurrenceRow.occurrence(row), row.getString("person")))
                        .toList());
    }

    @Override
    public Uni<List<Occurrence>> due(Tx tx, Instant now) {
        return Sql.run(tx, AppointmentSql.DUE, Tuple.of(Columns.stamp(now))).map(OccurrenceRows::all);
    }

    @Override
    public Uni<List<Promise>> promised(Tx tx, CommunityId community, Instant now, Instant until) {
        var parameters = Tuple.of(community.value(), Columns.stamp(now), Columns.stamp(until));
        return Sql.run(tx, AppointmentSql.PROMISED, parameters).map(rows -> Sql.list(rows).stream()
                .map(row -> new Promise(new VehicleId(row.getString("vehicle")), row.getString("person")))
                .toList());
    }

    private static List<Occurrence> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(OccurrenceRow::occurrence).toList();
    }
}
