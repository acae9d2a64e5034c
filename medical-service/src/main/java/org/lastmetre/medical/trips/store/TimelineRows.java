package org.lastmetre.medical.trips.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.medical.trips.Entry;
import org.lastmetre.medical.trips.Timelines;
import org.lastmetre.medical.trips.TripId;

/** Reads table {@code trip_entry}. */
@ApplicationScoped
class TimelineRows implements Timelines {
    private final Pool pool;

    TimelineRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<TripId, List<Entry>>> of(Tx tx, Collection<TripId> ids) {
        return Sql.run(tx, TripSql.ENTRIES, TripRows.ids(ids)).map(TimelineRows::byTrip);
    }

    @Override
    public Uni<Map<TripId, List<Entry>>> of(Collection<TripId> ids) {
        return pool.preparedQuery(TripSql.ENTRIES).execute(TripRows.ids(ids)).map(TimelineRows::byTrip);
    }

    @Override
    public Uni<List<Entry>> after(TripId id, long version) {
        return pool.preparedQuery(TripSql.ENTRIES_AFTER)
                .execute(Tuple.of(id.value(), version))
                .map(rows -> Sql.list(rows).stream()
                        .map(row -> EntryRow.of(row).entry())
                        .toList());
    }

    private static Map<TripId, List<Entry>> byTrip(RowSet<Row> rows) {
        return Sql.list(rows).stream()
                .map(EntryRow::of)
                .collect(Collectors.groupingBy(
                        row -> new TripId(row.trip()), Collectors.mapping(EntryRow::entry, Collectors.toList())));
    }
}
