package org.lastmetre.medical.keypersons.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.keypersons.Days;

/** Which days have begun and ended, in table {@code check_in_day}. */
@ApplicationScoped
class DayRows implements Days {
    private static final String WANTED = """
            select w.* from unnest($1::text[], $2::date[], $3::timestamptz[]) as w(community, date, ends_at)
            where exists (select from key_person p where p.community = w.community and p.call_daily)""";
    private static final String TO_BEGIN = WANTED + """
             and not exists (select from check_in_day d where d.community = w.community and d.date = w.date)""";
    private static final String BEGIN = "insert into check_in_day (community, date, ends_at) " + WANTED
            + " on conflict do nothing returning community, date, ends_at";
    private static final String OVER = """
            select community, date, ends_at from check_in_day
            where ended_at is null and ends_at <= $1::timestamptz order by ends_at limit 100""";
    private static final String END = """
            update check_in_day d set ended_at = $3::timestamptz
            from unnest($1::text[], $2::date[]) as e(community, date)
            where d.community = e.community and d.date = e.date""";
    private static final String IS_ENDED = """
            select ended_at is not null as ended from check_in_day where community = $1::text and date = $2::date""";

    @Override
    public Uni<List<Day>> toBegin(Tx tx, List<Day> days) {
        return Sql.run(tx, TO_BEGIN, columns(days)).map(DayRows::all);
    }

    @Override
    public Uni<List<Day>> begin(Tx tx, List<Day> days) {
        return Sql.run(tx, BEGIN, columns(days)).map(DayRows::all);
    }

    private static Tuple columns(List<Day> days) {
        return Columns.of(days)
                .text(Day::community)
                .date(Day::date)
                .instant(Day::endsAt)
                .tuple();
    }

    @Override
    public Uni<List<Day>> over(Tx tx, Instant now) {
        return Sql.run(tx, OVER, Tuple.of(Columns.stamp(now))).map(DayRows::all);
    }

    @Override
    public Uni<Void> end(Tx tx, List<Day> days, Instant now) {
        var columns = Columns.of(days).text(Day::community).date(Day::date).tuple();
        return Sql.write(tx, END, columns.addOffsetDateTime(Columns.stamp(now)));
    }

    @Override
    public Uni<Optional<Boolean>> isEnded(Tx tx, CommunityId community, LocalDate date) {
        return Sql.run(tx, IS_ENDED, Tuple.of(community.value(), date)).map(rows -> Sql.list(rows).stream()
                .map(row -> row.getBoolean("ended"))
                .findFirst());
    }

    private static List<Day> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(DayRows::day).toList();
    }

    private static Day day(Row row) {
        return new Day(
                new CommunityId(row.getString("community")), row.getLocalDate("date"), Columns.instant(row, "ends_at"));
    }
}
