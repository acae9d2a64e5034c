package org.lastmetre.sanitation.waste.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.sanitation.board.WasteByPoint;
import org.lastmetre.sanitation.waste.ClearanceHour;

/** Sums bags for the board; what a site weighed is shared among the bags of the haul by what they weighed. */
@ApplicationScoped
class BoardRows implements WasteByPoint {
    private static final String OF = """
            select b.day, b.point, count(*)::int as bags, sum(b.weight_kg) as sealed_kg,
                coalesce(sum(b.weight_kg) filter (where b.state <> 'SEALED'), 0) as hauled_kg,
                coalesce(sum(b.weight_kg * h.disposed_kg / h.sealed_kg), 0) as disposed_kg,
                count(*) filter (where b.state <> 'DISPOSED' and b.recorded_at < $4::timestamptz)::int as overdue
            from waste_bag b left join waste_haul h on h.id = b.haul
            where b.community = $1::text and b.day between $2::date and $3::date
            group by b.day, b.point order by b.day, b.point""";
    private final Pool pool;
    private final Clock clock;

    BoardRows(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public Uni<Map<LocalDate, List<Point>>> of(Community community, LocalDate first, LocalDate last) {
        var hour = ClearanceHour.of(community, clock.now()).map(ClearanceHour::last);
        var parameters = Tuple.of(community.id().value(), first, last, Columns.stamp(hour.orElse(null)));
        return pool.preparedQuery(OF).execute(parameters).map(rows -> Sql.list(rows).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getLocalDate("day"), Collectors.mapping(BoardRows::point, Collectors.toList()))));
    }

    private static Point point(Row row) {
        return new Point(
                row.getString("point"),
                row.getInteger("bags"),
                row.getDouble("sealed_kg"),
                row.getDouble("hauled_kg"),
                row.getDouble("disposed_kg"),
                row.getInteger("overdue"));
    }
}
