package org.lastmetre.dispatch.runs.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.dispatch.runs.Difference;
import org.lastmetre.dispatch.runs.Differences;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Hand-overs that differed, found in table {@code run_stop}. */
@ApplicationScoped
class DifferenceRows implements Differences {
    private static final String OF = """
            select s.run_id, s.building, s.volunteer, s.sent, s.accepted, s.difference, s.handed_over_at
            from run_stop s join run r on r.id = s.run_id
            where s.difference is not null and r.community = $1::text
                and s.handed_over_at >= $2::timestamptz
                and ($3::timestamptz is null
                    or (s.handed_over_at, s.run_id, s.building) < ($3::timestamptz, $4::uuid, $5::text))
            order by s.handed_over_at desc, s.run_id desc, s.building desc limit $6::int""";

    private final Pool pool;

    DifferenceRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Difference>> of(CommunityId community, Instant since, Difference.Position after, int limit) {
        var parameters = Tuple.tuple()
                .addString(community.value())
                .addOffsetDateTime(Columns.stamp(since))
                .addOffsetDateTime(after == null ? null : Columns.stamp(after.at()))
                .addUUID(after == null ? null : after.run())
                .addString(after == null ? null : after.building())
                .addInteger(limit);
        return pool.preparedQuery(OF).execute(parameters).map(rows -> Sql.list(rows).stream()
                .map(DifferenceRows::difference)
                .toList());
    }

    private static Difference difference(Row row) {
        return new Difference(
                row.getUUID("run_id"),
                row.getString("building"),
                new VolunteerId(row.getString("volunteer")),
                StopRow.takeover(row));
    }
}
