package org.lastmetre.sorting.sums.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sorting.sums.Day;
import org.lastmetre.sorting.sums.Part;
import org.lastmetre.sorting.sums.ShelfLoad;
import org.lastmetre.sorting.sums.Sums;
import org.lastmetre.sorting.sums.SumsBook;

/** Counts the rows of table {@code parcel}: those of the day, and those of earlier days that were not finished before it. */
@ApplicationScoped
class SumsRows implements SumsBook {
    private static final String COUNTS = """
            count(*) filter (where received or stage <> 'WITHDRAWN') as announced,
            count(*) filter (where received) as received,
            count(*) filter (where not received and stage <> 'WITHDRAWN') as missing,
            count(*) filter (where received and stage in ('AWAITING', 'HELD', 'ANNOUNCED')) as awaiting,
            count(*) filter (where received and stage = 'SHELVED') as shelved,
            count(*) filter (where received and stage = 'OUT') as out,
            count(*) filter (where received and stage = 'DELIVERED') as delivered,
            count(*) filter (where received and stage = 'RETURNED') as returned,
            count(*) filter (where received and stage = 'WITHDRAWN') as withdrawn,
            count(*) filter (where not received and stage = 'WITHDRAWN') as cancelled
            from parcel where community = $1::text and (day = $2::date
              or (day < $2::date and (finished_on is null or finished_on >= $2::date)))""";
    private static final String ALL = "select " + COUNTS;
    private static final String BY_BUILDING =
            "select building as part, " + COUNTS + " group by building order by building";
    private static final String BY_BATCH =
            "select batch_id::text as part, " + COUNTS + " group by batch_id order by batch_id";
    private static final String NEXT = """
            insert into reconciled_day (community, date, version) values ($1::text, $2::date, 1)
            on conflict (community, date) do update set version = reconciled_day.version + 1 returning version""";
    private static final String SHELVES = """
            select p.building, p.category, count(*) as expected,
              count(*) filter (where p.stage = 'SHELVED' and b.state = 'OPEN') as shelved,
              count(*) filter (where p.stage = 'SHELVED' and b.state = 'SEALED') as sealed,
              count(*) filter (where p.stage = 'HELD') as held
            from parcel p left join batch b on b.id = p.batch_id
            where p.community = $1::text and p.finished_on is null and p.stage <> 'OUT'
            group by p.building, p.category order by p.building, p.category""";

    private final Pool pool;

    SumsRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Sums> of(Day day) {
        return pool.preparedQuery(ALL)
                .execute(parameters(day))
                .map(rows -> sums(rows.iterator().next()));
    }

    @Override
    public Uni<Sums> of(Tx tx, Day day) {
        return Sql.run(tx, ALL, parameters(day))
                .map(rows -> sums(rows.iterator().next()));
    }

    @Override
    public Uni<List<Part>> parts(Day day, By by) {
        return pool.preparedQuery(by == By.BUILDING ? BY_BUILDING : BY_BATCH)
                .execute(parameters(day))
                .map(rows -> Sql.list(rows).stream()
                        .map(row -> new Part(row.getString("part"), sums(row)))
                        .toList());
    }

    @Override
    public Uni<List<ShelfLoad>> shelves(CommunityId community) {
        return pool.preparedQuery(SHELVES)
                .execute(Tuple.of(community.value()))
                .map(rows -> Sql.list(rows).stream().map(SumsRows::shelf).toList());
    }

    @Override
    public Uni<Long> nextVersion(Tx tx, Day day) {
        return Sql.run(tx, NEXT, parameters(day))
                .map(rows -> rows.iterator().next().getLong("version"));
    }

    private static Tuple parameters(Day day) {
        return Tuple.of(day.community().value(), day.date());
    }

    private static ShelfLoad shelf(Row row) {
        return new ShelfLoad(
                row.getString("building"),
                Category.valueOf(row.getString("category")),
                row.getLong("expected"),
                row.getLong("shelved"),
                row.getLong("sealed"),
                row.getLong("held"));
    }

    private static Sums sums(Row row) {
        return new Sums(
                row.getLong("announced"),
                row.getLong("received"),
                row.getLong("missing"),
                row.getLong("awaiting"),
                row.getLong("shelved"),
                row.getLong("out"),
                row.getLong("delivered"),
                row.getLong("returned"),
                row.getLong("withdrawn"),
                row.getLong("cancelled"));
    }
}
