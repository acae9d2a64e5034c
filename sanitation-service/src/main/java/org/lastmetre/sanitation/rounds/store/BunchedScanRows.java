package org.lastmetre.sanitation.rounds.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.rounds.BunchedScan;
import org.lastmetre.sanitation.rounds.BunchedScans;

/** Scans that were bunched up, in table {@code sanitation_bunched_scan}. */
@ApplicationScoped
class BunchedScanRows implements BunchedScans {
    private static final String ADD = """
            insert into sanitation_bunched_scan as b (scan_id, round, community, scan_date, scanned_at)
            values ($1::text, $2::uuid, $3::text, $4::date, $5::timestamptz) on conflict do nothing
            returning not exists (select from sanitation_bunched_scan o
                where o.round = b.round and o.scan_date = b.scan_date) as first""";
    private static final String OPEN = """
            select * from (
                select distinct on (b.round) b.scan_id, b.scan_date, b.scanned_at, r.*
                from sanitation_bunched_scan b join sanitation_round r on r.id = b.round
                where b.community = $1::text and b.scan_date = $2::date and not exists (
                    select from sanitation_round n where n.date = any(array[r.date, $2::date])
                        and n.community = r.community and n.site = r.site and n.done_at > r.done_at)
                order by b.round, b.scanned_at) first
            order by scanned_at, site limit $3::int""";

    private final Pool pool;

    BunchedScanRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Boolean> add(Tx tx, BunchedScan scan) {
        var parameters = Tuple.of(
                scan.id(),
                scan.round().id().value(),
                scan.round().community().value(),
                scan.date(),
                Columns.stamp(scan.at()));
        return Sql.run(tx, ADD, parameters)
                .map(added -> Sql.list(added).stream().anyMatch(row -> row.getBoolean("first")));
    }

    @Override
    public Uni<List<BunchedScan>> open(CommunityId community, LocalDate date, int limit) {
        return pool.preparedQuery(OPEN)
                .execute(Tuple.of(community.value(), date, limit))
                .map(rows -> Sql.list(rows).stream().map(BunchedScanRows::scan).toList());
    }

    private static BunchedScan scan(Row row) {
        return new BunchedScan(
                row.getString("scan_id"),
                RoundRow.round(row),
                row.getLocalDate("scan_date"),
                Columns.instant(row, "scanned_at"));
    }
}
