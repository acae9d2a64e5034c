package org.lastmetre.sanitation.rounds.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.sanitation.rounds.PastDays;

/** Packed days in table {@code sanitation_past_day}, a row a community and day. */
@ApplicationScoped
class PastDayRows implements PastDays {
    /** Rounds of a site lie next to each other, as what is alike compresses well. */
    private static final String PACK = """
            with day as materialized (
                select date, community from sanitation_round where date < $1::date group by date, community
                having bool_and(state <> 'DUE') order by date, community limit $2::int),
            gone as (
                delete from sanitation_round r using day where r.date = day.date and r.community = day.community returning r.*),
            bunched as (delete from sanitation_bunched_scan where round in (select id from gone)),
            ordered as (select * from gone order by date, community, site, due_from)
            insert into sanitation_past_day
            select date, community, array_agg(id), array_agg(site), array_agg(kind), array_agg(building), array_agg(grid),
                array_agg(due_from), array_agg(due_to), array_agg(ends_at), array_agg(state), array_agg(agent),
                array_agg(mg_per_litre), array_agg(litres), array_agg(done_by), array_agg(done_at), array_agg(reason),
                array_agg(version)
            from ordered group by date, community""";

    private static final String FORGET = """
            delete from sanitation_past_day where (date, community) in (
                select date, community from sanitation_past_day where date < $1::date order by date, community limit $2::int)""";

    @Override
    public Uni<Integer> pack(Tx tx, LocalDate before, int atMost) {
        return Sql.run(tx, PACK, Tuple.of(before, atMost)).map(SqlResult::rowCount);
    }

    @Override
    public Uni<Integer> forget(Tx tx, LocalDate before, int atMost) {
        return Sql.run(tx, FORGET, Tuple.of(before, atMost)).map(SqlResult::rowCount);
    }
}
