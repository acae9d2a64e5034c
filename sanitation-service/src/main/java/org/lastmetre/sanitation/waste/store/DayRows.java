package org.lastmetre.sanitation.waste.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.waste.Bag;
import org.lastmetre.sanitation.waste.DayRest;
import org.lastmetre.sanitation.waste.Difference;
import org.lastmetre.sanitation.waste.PointDay;
import org.lastmetre.sanitation.waste.PointDays;

/** Sums the bags of days. */
@ApplicationScoped
class DayRows implements PointDays, DayRest {
    private static final String SUMS = """
            select day, point, kind, count(*)::int as sealed, sum(weight_kg) as sealed_kg,
                count(*) filter (where state <> 'SEALED')::int as hauled,
                coalesce(sum(weight_kg) filter (where state <> 'SEALED'), 0) as hauled_kg,
                count(*) filter (where state = 'DISPOSED')::int as disposed,
                coalesce(sum(weight_kg) filter (where state = 'DISPOSED'), 0) as disposed_kg
            from waste_bag where community = $1::text and day between $2::date and $3::date
            group by day, point, kind order by day, point, kind""";
    private static final String DIFFERENCES = "select * from " + HaulSql.DIFFERENCE + """
             where haul in (
                select haul from waste_bag where community = $1::text and day = $2::date)
            order by at, haul, step desc""";
    private static final String LEFT = """
            select * from waste_bag where community = $1::text and day = $2::date and state <> 'DISPOSED'
            order by seal_id""";
    private final Pool pool;

    DayRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<PointDay>> of(CommunityId community, LocalDate from, LocalDate to) {
        return pool.preparedQuery(SUMS)
                .execute(Tuple.of(community.value(), from, to))
                .map(rows -> Sql.list(rows).stream().map(DayRows::sums).toList());
    }

    private static PointDay sums(Row row) {
        return new PointDay(
                row.getLocalDate("day"),
                row.getString("point"),
                row.getString("kind"),
                row.getInteger("sealed"),
                row.getInteger("hauled"),
                row.getInteger("disposed"),
                row.getDouble("sealed_kg"),
                row.getDouble("hauled_kg"),
                row.getDouble("disposed_kg"));
    }

    @Override
    public Uni<List<Difference>> differences(CommunityId community, LocalDate day) {
        return pool.preparedQuery(DIFFERENCES)
                .execute(Tuple.of(community.value(), day))
                .map(HaulRow::differences);
    }

    @Override
    public Uni<List<Bag>> left(CommunityId community, LocalDate day) {
        return pool.preparedQuery(LEFT)
                .execute(Tuple.of(community.value(), day))
                .map(BagRow::all);
    }
}
