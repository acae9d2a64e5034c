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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.medical.appointments.Appointment;
import org.lastmetre.medical.appointments.AppointmentId;
import org.lastmetre.medical.appointments.Appointments;

/** Appointments in table {@code appointment}. */
@ApplicationScoped
class AppointmentRows implements Appointments {
    private final Pool pool;
    private final AppointmentRow shape;

    AppointmentRows(Pool pool, AppointmentRow shape) {
        this.pool = pool;
        this.shape = shape;
    }

    @Override
    public Uni<Optional<Appointment>> find(Tx tx, AppointmentId id) {
        return find(tx, List.of(id)).map(found -> Optional.ofNullable(found.get(id)));
    }

    @Override
    public Uni<Map<AppointmentId, Appointment>> find(Tx tx, Collection<AppointmentId> ids) {
        var wanted = Tuple.of(ids.stream().map(AppointmentId::value).toArray(UUID[]::new));
        return Sql.run(tx, AppointmentSql.FIND, wanted)
                .map(rows -> all(rows).stream().collect(Collectors.toMap(Appointment::id, Function.identity())));
    }

    @Override
    public Uni<List<Appointment>> find(Filter filter) {
        var parameters = Tuple.tuple()
                .addString(filter.community().value())
                .addString(filter.state() == null ? null : filter.state().name())
                .addBoolean(filter.access().all())
                .addString(filter.access().household())
                .addUUID(filter.after())
                .addInteger(filter.limit());
        return pool.preparedQuery(AppointmentSql.LIST).execute(parameters).map(this::all);
    }

    @Override
    public Uni<Void> save(Tx tx, List<Appointment> appointments) {
        return Sql.write(tx, AppointmentSql.SAVE, shape.columns(appointments));
    }

    @Override
    public Uni<List<Appointment>> plannedNoFurtherThan(Tx tx, Instant until) {
        return Sql.run(tx, AppointmentSql.TO_PLAN, Tuple.of(Columns.stamp(until)))
                .map(this::all);
    }

    @Override
    public Uni<Integer> erase(Tx tx, Instant endedBefore) {
        return Sql.run(tx, AppointmentSql.ERASE, Tuple.of(Columns.stamp(endedBefore)))
                .map(RowSet::rowCount);
    }

    private List<Appointment> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(shape::appointment).toList();
    }
}
