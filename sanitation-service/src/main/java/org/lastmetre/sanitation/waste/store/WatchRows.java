package org.lastmetre.sanitation.waste.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.waste.ClearanceHour;
import org.lastmetre.sanitation.waste.Outlook;
import org.lastmetre.sanitation.waste.Risk;
import org.lastmetre.sanitation.waste.Said;
import org.lastmetre.sanitation.waste.Waiting;
import org.lastmetre.sanitation.waste.Watch;

/** Counts what is not disposed of; what was said is in table {@code waste_said}. */
@ApplicationScoped
class WatchRows implements Watch {
    private final Pool pool;

    WatchRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<CommunityId, Waiting>> waiting(Tx tx, Collection<ClearanceHour> hours) {
        return Sql.run(tx, WatchSql.WAITING, columns(hours)).map(WatchRows::waiting);
    }

    @Override
    public Uni<Waiting> waiting(ClearanceHour hour) {
        return pool.preparedQuery(WatchSql.WAITING)
                .execute(columns(List.of(hour)))
                .map(rows -> waiting(rows).getOrDefault(hour.community(), Waiting.nothingIn(hour.community())));
    }

    private static Tuple columns(Collection<ClearanceHour> hours) {
        return Columns.of(hours)
                .text(ClearanceHour::community)
                .instant(ClearanceHour::last)
                .tuple();
    }

    private static Map<CommunityId, Waiting> waiting(RowSet<Row> rows) {
        return Sql.list(rows).stream()
                .map(WatchRows::waiting)
                .collect(Collectors.toMap(Waiting::community, Function.identity()));
    }

    private static Waiting waiting(Row row) {
        var seconds = row.getDouble("takes");
        return new Waiting(
                new CommunityId(row.getString("community")),
                amount(row, ""),
                amount(row, "late_"),
                Columns.instant(row, "last_loaded"),
                seconds == null ? null : Duration.ofSeconds(Math.max(0, Math.round(seconds))));
    }

    private static Waiting.Amount amount(Row row, String prefix) {
        return new Waiting.Amount(
                row.getInteger(prefix + "at_points"),
                row.getInteger(prefix + "under_way"),
                row.getDouble(prefix + "kg"));
    }

    @Override
    public Uni<Map<CommunityId, Said>> said(Tx tx, Collection<CommunityId> communities) {
        return Sql.run(tx, WatchSql.SAID, Tuple.of(Columns.texts(communities))).map(rows -> Sql.list(rows).stream()
                .map(WatchRows::said)
                .collect(Collectors.toMap(Said::community, Function.identity())));
    }

    private static Said said(Row row) {
        return new Said(
                new CommunityId(row.getString("community")),
                Outlook.State.valueOf(row.getString("state")),
                row.getLong("version"));
    }

    @Override
    public Uni<Void> say(Tx tx, List<Risk> risks) {
        var columns = Columns.of(risks)
                .text(Risk::community)
                .text(risk -> risk.outlook().state())
                .instant(Risk::at)
                .number(Risk::version)
                .tuple();
        return Sql.write(tx, WatchSql.SAY, columns);
    }

    @Override
    public Uni<Instant> since(CommunityId community) {
        return pool.preparedQuery(WatchSql.SINCE)
                .execute(Tuple.of(community.value()))
                .map(rows -> Sql.list(rows).stream()
                        .map(row -> Columns.instant(row, "since"))
                        .findFirst()
                        .orElse(null));
    }
}
