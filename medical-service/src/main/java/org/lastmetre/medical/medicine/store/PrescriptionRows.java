package org.lastmetre.medical.medicine.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.medical.medicine.Prescription;
import org.lastmetre.medical.medicine.PrescriptionId;
import org.lastmetre.medical.medicine.Prescriptions;
import org.lastmetre.medical.privacy.CannotOpen;

/** Prescriptions in table {@code prescription}. */
@ApplicationScoped
class PrescriptionRows implements Prescriptions {
    private static final Logger LOG = Logger.getLogger(PrescriptionRows.class);
    private static final String LOCK = "select * from prescription where id = $1::text for update";
    private static final String LIST = """
            select * from prescription
            where community = $1::text
                and ($2::boolean or community || '/' || building || '/' || unit || '/' || room = $3::text)
                and ($4::text is null or id > $4::text)
            order by id limit $5::int""";
    private static final String SAVE = """
            insert into prescription (id, community, building, unit, room, mark, content, content_key, recurring, due_at,
                ended_at, version)
            values ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::bytea, $8::text, $9::boolean,
                $10::timestamptz, $11::timestamptz, $12::bigint)
            on conflict (id) do update set
                building = excluded.building, unit = excluded.unit, room = excluded.room, mark = excluded.mark,
                content = excluded.content, content_key = excluded.content_key, recurring = excluded.recurring,
                due_at = excluded.due_at, ended_at = excluded.ended_at, version = excluded.version""";
    private static final String DUE = """
            select * from prescription where due_at <= $1::timestamptz
            order by due_at limit 50 for update skip locked""";
    private static final String ERASE = """
            with old as (
                select id from prescription where ended_at < $1::timestamptz and mark is not null
                order by ended_at limit 500 for update skip locked
            )
            update prescription p set mark = null, unit = null, room = null, content = null, content_key = null
            from old where p.id = old.id""";
    private final Pool pool;
    private final PrescriptionRow shape;

    PrescriptionRows(Pool pool, PrescriptionRow shape) {
        this.pool = pool;
        this.shape = shape;
    }

    @Override
    public Uni<Optional<Prescription>> lock(Tx tx, PrescriptionId id) {
        return Sql.run(tx, LOCK, Tuple.of(id.value()))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<List<Prescription>> find(Filter filter) {
        var parameters = Tuple.tuple()
                .addString(filter.community().value())
                .addBoolean(filter.access().all())
                .addString(filter.access().household())
                .addString(filter.after())
                .addInteger(filter.limit());
        return pool.preparedQuery(LIST).execute(parameters).map(this::all);
    }

    @Override
    public Uni<Void> save(Tx tx, Prescription prescription, Instant dueAt) {
        return Sql.write(tx, SAVE, shape.columns(prescription, dueAt));
    }

    @Override
    public Uni<List<Prescription>> due(Tx tx, Instant now) {
        return Sql.run(tx, DUE, Tuple.of(Columns.stamp(now)))
                .map(rows -> Sql.list(rows).stream().flatMap(this::readable).toList());
    }

    /** One that can't be read stays as it is and holds up no other. */
    private Stream<Prescription> readable(Row row) {
        try {
            return Stream.of(shape.prescription(row));
        } catch (CannotOpen failure) {
            LOG.errorf(failure, "prescription %s can't be read", row.getString("id"));
            return Stream.empty();
        }
    }

    @Override
    public Uni<Integer> erase(Tx tx, Instant endedBefore) {
        return Sql.run(tx, ERASE, Tuple.of(Columns.stamp(endedBefore))).map(RowSet::rowCount);
    }

    private List<Prescription> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(shape::prescription).toList();
    }
}
