package org.lastmetre.dispatch.runs.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.lastmetre.dispatch.runs.Run;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;

/** A run as rows: one for each stop, or one without a stop. */
final class RunRow {
    private RunRow() {}

    static List<Run> runs(RowSet<Row> rows) {
        var byRun = new LinkedHashMap<UUID, List<Row>>();
        Sql.list(rows).forEach(row -> byRun.computeIfAbsent(row.getUUID("id"), id -> new ArrayList<>())
                .add(row));
        return byRun.values().stream().map(RunRow::run).toList();
    }

    private static Run run(List<Row> rows) {
        var row = rows.get(0);
        return new Run(
                row.getUUID("id"),
                new CommunityId(row.getString("community")),
                row.getString("grid"),
                new VolunteerId(row.getString("runner")),
                Run.State.valueOf(row.getString("run_state")),
                rows.stream()
                        .filter(stop -> stop.getString("building") != null)
                        .map(StopRow::stop)
                        .toList(),
                row.getLong("version"),
                Columns.instant(row, "planned_at"));
    }

    static Tuple columns(Collection<Run> runs) {
        return Columns.of(runs)
                .uuid(Run::id)
                .text(Run::community)
                .text(Run::grid)
                .text(Run::runner)
                .text(Run::state)
                .number(Run::version)
                .instant(Run::plannedAt)
                .tuple();
    }

    static Tuple changes(Collection<Run> runs) {
        return Columns.of(runs)
                .uuid(Run::id)
                .text(Run::state)
                .number(Run::version)
                .tuple();
    }
}
