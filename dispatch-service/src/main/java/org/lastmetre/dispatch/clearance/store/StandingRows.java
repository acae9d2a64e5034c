package org.lastmetre.dispatch.clearance.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.dispatch.clearance.Clearances;
import org.lastmetre.dispatch.clearance.DayCount;
import org.lastmetre.dispatch.clearance.EndingDay;
import org.lastmetre.dispatch.clearance.Standing;
import org.lastmetre.dispatch.clearance.Standings;
import org.lastmetre.dispatch.clearance.Unfinished;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Counts packages and people for the forecast, and lists what is left. */
@ApplicationScoped
class StandingRows implements Standings {
    private static final String UNFINISHED = """
            select code, stage, building from item
            where community = $1::text and stage not in ('DELIVERED', 'RETURNED', 'WITHDRAWN')
                and received_at < $2::timestamptz
            order by code limit $3::int""";
    private static final String COUNT = """
            select count(*) filter (where stage = 'DELIVERED')::int as delivered,
                count(*) filter (where stage = 'RETURNED')::int as returned
            from item
            where community = $1::text and stage in ('DELIVERED', 'RETURNED')
                and changed_at >= $2::timestamptz and changed_at < $3::timestamptz""";
    private static final String WITH_LEFT = """
            select k.community, k.date from unnest($1::text[], $2::date[], $3::timestamptz[]) as k(community, date, before)
            where exists (select from item i
                where i.community = k.community and i.stage not in ('DELIVERED', 'RETURNED', 'WITHDRAWN')
                    and i.received_at < k.before)""";
    private static final int ALL = Integer.MAX_VALUE;

    private final Pool pool;

    StandingRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<CommunityId, Standing>> of(Tx tx, Collection<Community> communities, Instant now) {
        return Sql.run(tx, Tally.SQL, Tally.parameters(communities, now)).map(Tally::standings);
    }

    @Override
    public Uni<Standing> of(Community community, Instant now) {
        return pool.preparedQuery(Tally.SQL)
                .execute(Tally.parameters(List.of(community), now))
                .map(rows -> Tally.standings(rows).getOrDefault(community.id(), Standing.EMPTY));
    }

    @Override
    public Uni<List<Unfinished>> unfinished(CommunityId community, Instant receivedBefore, int limit) {
        return pool.preparedQuery(UNFINISHED)
                .execute(Tuple.of(community.value(), Columns.stamp(receivedBefore), limit))
                .map(StandingRows::unfinished);
    }

    @Override
    public Uni<List<Unfinished>> unfinished(Tx tx, CommunityId community, Instant receivedBefore) {
        return Sql.run(tx, UNFINISHED, Tuple.of(community.value(), Columns.stamp(receivedBefore), ALL))
                .map(StandingRows::unfinished);
    }

    private static List<Unfinished> unfinished(RowSet<Row> rows) {
        return Sql.list(rows).stream()
                .map(row -> new Unfinished(
                        new PackageCode(row.getString("code")),
                        Stage.valueOf(row.getString("stage")),
                        row.getString("building")))
                .toList();
    }

    @Override
    public Uni<Set<Clearances.Key>> withLeft(Tx tx, Collection<EndingDay> days) {
        var columns = Columns.of(days)
                .text(ending -> ending.community().id())
                .date(ending -> ending.day().date())
                .instant(ending -> ending.day().receptionCloses())
                .tuple();
        return Sql.run(tx, WITH_LEFT, columns).map(rows -> Sql.list(rows).stream()
                .map(row -> new Clearances.Key(new CommunityId(row.getString("community")), row.getLocalDate("date")))
                .collect(Collectors.toSet()));
    }

    @Override
    public Uni<DayCount> count(CommunityId community, Instant from, Instant until) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(community.value(), Columns.stamp(from), Columns.stamp(until)))
                .map(StandingRows::count);
    }

    @Override
    public Uni<DayCount> count(Tx tx, CommunityId community, Instant from, Instant until) {
        return Sql.run(tx, COUNT, Tuple.of(community.value(), Columns.stamp(from), Columns.stamp(until)))
                .map(StandingRows::count);
    }

    private static DayCount count(RowSet<Row> rows) {
        var row = rows.iterator().next();
        return new DayCount(row.getInteger("delivered"), row.getInteger("returned"));
    }
}
