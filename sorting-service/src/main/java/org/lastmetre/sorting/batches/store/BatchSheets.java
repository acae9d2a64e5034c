package org.lastmetre.sorting.batches.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.sorting.batches.BatchBook;
import org.lastmetre.sorting.batches.BatchOverview;
import org.lastmetre.sorting.batches.BatchQuery;

/** Reads batches with what is in them, and what an open one waits for. */
@ApplicationScoped
class BatchSheets implements BatchBook {
    private static final String SELECT = "select " + BatchRow.COLUMNS + """
            , array(select c.code from batch_content c where c.batch_id = b.id order by c.code) as codes,
            case when b.state = 'OPEN' then b.packages + (select count(*) from parcel p
              where p.community = b.community and p.building = b.building and p.category = b.category
              and p.finished_on is null and p.stage in ('ANNOUNCED', 'AWAITING', 'HELD')) else b.packages end as expected
            from batch b""";
    private static final String ONE = SELECT + " where b.id = $1::uuid";
    private static final String LIST = SELECT + """
             where b.community = $1::text and ($2::text is null or b.state = $2::text)
            and ($3::text is null or b.category = $3::text) and ($4::text is null or b.building = $4::text)
            and ($5::text is null or b.grid = $5::text) and ($6::uuid is null or b.id > $6::uuid)
            order by b.id limit $7::int""";

    private final Pool pool;

    BatchSheets(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<BatchOverview>> find(UUID id) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(id))
                .map(rows -> Sql.list(rows).stream().map(BatchSheets::overview).findFirst());
    }

    @Override
    public Uni<List<BatchOverview>> list(BatchQuery query) {
        var parameters = Tuple.tuple()
                .addString(query.community().value())
                .addString(name(query.state()))
                .addString(name(query.category()))
                .addString(query.building())
                .addString(query.grid())
                .addUUID(query.after())
                .addInteger(query.limit());
        return pool.preparedQuery(LIST)
                .execute(parameters)
                .map(rows -> Sql.list(rows).stream().map(BatchSheets::overview).toList());
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static BatchOverview overview(Row row) {
        return new BatchOverview(
                BatchRow.of(row),
                Arrays.asList(row.getArrayOfStrings("codes")),
                row.getLong("expected").intValue());
    }
}
