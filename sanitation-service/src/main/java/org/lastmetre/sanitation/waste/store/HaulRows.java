package org.lastmetre.sanitation.waste.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.waste.Difference;
import org.lastmetre.sanitation.waste.Haul;
import org.lastmetre.sanitation.waste.HaulId;
import org.lastmetre.sanitation.waste.Hauls;
import org.lastmetre.sanitation.waste.WasteKind;

/** Hauls in table {@code waste_haul}, and what is kept beside them. */
@ApplicationScoped
class HaulRows implements Hauls {
    private final Pool pool;

    HaulRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<WasteKind> keepApart(Tx tx, Haul haul) {
        var community = haul.community().value();
        var kept = Tuple.of(community, haul.vehicle(), haul.day(), haul.kind().name());
        return Sql.run(tx, HaulSql.KEEP_APART, kept)
                .chain(() -> Sql.run(tx, HaulSql.KEPT, Tuple.of(community, haul.vehicle(), haul.day())))
                .map(rows -> WasteKind.valueOf(rows.iterator().next().getString("kind")));
    }

    @Override
    public Uni<Void> add(Tx tx, Haul haul) {
        return Sql.write(tx, HaulSql.ADD, HaulRow.columns(haul));
    }

    @Override
    public Uni<Void> dispose(Tx tx, Haul haul) {
        var end = haul.disposal();
        var parameters = Tuple.tuple()
                .addUUID(haul.id().value())
                .addString(end.site())
                .addDouble(end.weightKg())
                .addString(end.stamp().by())
                .addOffsetDateTime(Columns.stamp(end.stamp().at()))
                .addOffsetDateTime(Columns.stamp(end.stamp().recordedAt()));
        return Sql.write(tx, HaulSql.DISPOSE, parameters);
    }

    @Override
    public Uni<Void> record(Tx tx, Difference difference) {
        var parameters = Tuple.tuple()
                .addUUID(difference.haul().value())
                .addString(difference.step().name())
                .addString(difference.community().value())
                .addString(difference.vehicle())
                .addDouble(difference.expectedKg())
                .addDouble(difference.actualKg())
                .addOffsetDateTime(Columns.stamp(difference.at()));
        return Sql.write(tx, HaulSql.RECORD, parameters);
    }

    @Override
    public Uni<Optional<Haul>> lock(Tx tx, HaulId id) {
        return Sql.run(tx, HaulSql.LOCK, Tuple.of(id.value())).map(HaulRows::first);
    }

    @Override
    public Uni<Optional<Haul>> find(Tx tx, HaulId id) {
        return Sql.run(tx, HaulSql.FIND, Tuple.of(id.value())).map(HaulRows::first);
    }

    @Override
    public Uni<Optional<Haul>> find(HaulId id) {
        return pool.preparedQuery(HaulSql.FIND).execute(Tuple.of(id.value())).map(HaulRows::first);
    }

    private static Optional<Haul> first(RowSet<Row> rows) {
        return HaulRow.all(rows).stream().findFirst();
    }

    @Override
    public Uni<List<Haul>> find(Filter filter) {
        var parameters = Tuple.of(filter.community().value(), filter.underWay(), filter.after(), filter.limit());
        return pool.preparedQuery(HaulSql.LIST).execute(parameters).map(HaulRow::all);
    }

    @Override
    public Uni<List<Difference>> openDifferences(CommunityId community, Instant since) {
        return pool.preparedQuery(HaulSql.OPEN_DIFFERENCES)
                .execute(Tuple.of(community.value(), Columns.stamp(since)))
                .map(HaulRow::differences);
    }

    @Override
    public Uni<List<Difference>> differences(Tx tx, HaulId haul) {
        return Sql.run(tx, HaulSql.DIFFERENCES, BagRows.ids(List.of(haul))).map(HaulRow::differences);
    }

    @Override
    public Uni<List<Difference>> differences(List<HaulId> hauls) {
        return pool.preparedQuery(HaulSql.DIFFERENCES)
                .execute(BagRows.ids(hauls))
                .map(HaulRow::differences);
    }
}
