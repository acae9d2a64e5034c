package org.lastmetre.sanitation.board.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.sanitation.board.Boards;
import org.lastmetre.sanitation.board.Cell;
import org.lastmetre.sanitation.board.Coverage;

/** Counts rounds where they are kept, by one statement. */
@ApplicationScoped
class BoardRows implements Boards {
    /** Day by day: a range of dates would be read for all communities. */
    private static final String CELLS = """
            select date, site, kind, building, extract(hour from due_from at time zone $3::text)::int as hour,
                count(*)::int as planned,
                count(*) filter (where state = 'DONE')::int as done, count(*) filter (where state = 'LATE')::int as late,
                count(*) filter (where state = 'MISSED')::int as missed,
                count(*) filter (where state = 'SKIPPED')::int as skipped,
                count(*) filter (where state = 'DUE')::int as open
            from sanitation_any_round where date = any($1::date[]) and community = $2::text
            group by 1, 2, 3, 4, 5 order by 1, 2, 5""";

    private final Pool pool;

    BoardRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Cell>> cells(Community community, LocalDate first, LocalDate last) {
        var dates = first.datesUntil(last.plusDays(1)).toArray(LocalDate[]::new);
        var parameters =
                Tuple.of(dates, community.id().value(), community.zone().getId());
        return pool.preparedQuery(CELLS)
                .execute(parameters)
                .map(rows -> Sql.list(rows).stream().map(BoardRows::cell).toList());
    }

    private static Cell cell(Row row) {
        return new Cell(
                row.getLocalDate("date"),
                row.getString("site"),
                SiteKind.valueOf(row.getString("kind")),
                row.getString("building"),
                row.getInteger("hour"),
                new Coverage(
                        row.getInteger("planned"),
                        row.getInteger("done"),
                        row.getInteger("late"),
                        row.getInteger("missed"),
                        row.getInteger("skipped"),
                        row.getInteger("open")));
    }
}
