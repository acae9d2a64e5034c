package org.lastmetre.sorting.batches.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.sorting.batches.Batch;
import org.lastmetre.sorting.batches.Batches;
import org.lastmetre.sorting.batches.Piece;
import org.lastmetre.sorting.batches.Shelf;
import org.lastmetre.sorting.batches.SorterChanges;

/** Tables {@code batch} and {@code batch_content}. */
@ApplicationScoped
class BatchRows implements Batches {
    private static final String LOCK = "select " + BatchRow.COLUMNS + """
             from batch b where b.id in (select unnest($4::uuid[]) union select o.id from batch o
            join unnest($1::text[], $2::text[], $3::text[]) as s(community, building, category)
            on o.community = s.community and o.building = s.building and o.category = s.category
            where o.state = 'OPEN')
            order by b.community, b.building, b.category, b.id for update""";

    /** A package may have joined its order on the shelf: whose it is and its note are what they are now. */
    private static final String CONTENTS = """
            select c.batch_id, c.code, p.order_id, c.unit, c.room, c.weight_kg, p.note, c.received_at
            from batch_content c left join parcel p on p.code = c.code
            where c.batch_id = any($1::uuid[]) order by c.batch_id, c.code""";

    private static final String WAITING = "select " + BatchRow.COLUMNS + """
             from batch b left join pace p on p.community = b.community
            where b.state = 'OPEN' and (p.light or b.category = 'MEDICINE') limit 500""";

    private final BatchWrites writes;

    BatchRows(BatchWrites writes) {
        this.writes = writes;
    }

    @Override
    public Uni<List<Batch>> lock(Tx tx, Collection<Shelf> openOf, Collection<UUID> ids) {
        var parameters = Columns.of(openOf)
                .text(Shelf::community)
                .text(Shelf::building)
                .text(Shelf::category)
                .tuple()
                .addArrayOfUUID(ids.toArray(UUID[]::new));
        return Sql.run(tx, LOCK, parameters)
                .map(rows -> Sql.list(rows).stream().map(BatchRow::of).toList());
    }

    /** Closed batches first, so that a shelf never has two open ones; the contents last. */
    @Override
    public Uni<Void> save(Tx tx, SorterChanges changes) {
        return writes.update(tx, changes.changed())
                .chain(() -> writes.insert(tx, changes.opened()))
                .chain(() -> writes.remove(tx, changes.removed()))
                .chain(() -> writes.add(tx, changes.added()))
                .chain(() -> writes.remember(tx, changes.sealed()));
    }

    @Override
    public Uni<Map<UUID, List<Piece>>> contents(Tx tx, Collection<UUID> ids) {
        return Sql.run(tx, CONTENTS, Tuple.tuple().addArrayOfUUID(ids.toArray(UUID[]::new)))
                .map(rows -> {
                    var contents = new HashMap<UUID, List<Piece>>();
                    rows.forEach(row -> contents.computeIfAbsent(row.getUUID("batch_id"), id -> new ArrayList<>())
                            .add(BatchRow.piece(row)));
                    return contents;
                });
    }

    @Override
    public Uni<List<Batch>> waitingForNoCall(Tx tx) {
        return Sql.run(tx, WAITING)
                .map(rows -> Sql.list(rows).stream().map(BatchRow::of).toList());
    }
}
