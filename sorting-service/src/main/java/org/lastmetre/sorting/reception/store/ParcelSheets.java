package org.lastmetre.sorting.reception.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.reception.Parcel;
import org.lastmetre.sorting.reception.ParcelBook;

/** Reads packages and their histories. */
@ApplicationScoped
class ParcelSheets implements ParcelBook {
    private static final String FIND = "select " + ParcelRow.COLUMNS
            + ", exists (select 1 from batch b where b.id = batch_id and b.state = 'SEALED') as sealed"
            + " from parcel where code = $1::text";
    private static final String CHAIN =
            "select at, what, detail, scanned_by, scanned_at from parcel_history where code = $1::text order by at, position";
    private static final String WAITING = "select " + ParcelRow.COLUMNS
            + " from parcel where community = $1::text and finished_on is null and stage in ('AWAITING', 'HELD')"
            + " and ($2::text is null or code > $2::text) order by code limit $3::int";

    private final Pool pool;

    ParcelSheets(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Sheet>> find(PackageCode code) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(code.value()))
                .map(rows -> Sql.list(rows).stream().findFirst())
                .chain(row -> row.isEmpty() ? Uni.createFrom().item(Optional.empty()) : sheet(code, row.get()));
    }

    private Uni<Optional<Sheet>> sheet(PackageCode code, Row row) {
        return pool.preparedQuery(CHAIN)
                .execute(Tuple.of(code.value()))
                .map(rows -> Sql.list(rows).stream().map(ParcelSheets::step).toList())
                .map(chain -> Optional.of(new Sheet(ParcelRow.of(row), row.getBoolean("sealed"), chain)));
    }

    @Override
    public Uni<List<Parcel>> waiting(CommunityId community, String after, int limit) {
        return pool.preparedQuery(WAITING)
                .execute(Tuple.of(community.value(), after, limit + 1))
                .map(rows -> Sql.list(rows).stream().map(ParcelRow::of).toList());
    }

    private static Step step(Row row) {
        return new Step(
                Columns.instant(row, "at"),
                row.getString("what"),
                row.getString("detail"),
                row.getString("scanned_by"),
                Columns.instant(row, "scanned_at"));
    }
}
