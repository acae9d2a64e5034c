package org.lastmetre.dispatch.runs.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.dispatch.runs.Difference;
import org.lastmetre.dispatch.runs.Differences;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Hand-overs that differed, found in table {@code run_stop}. */
@ApplicationScoped
class DifferenceRows implements Differences {
    private static final String OF = """
            select s.run_id, s.building, s.volunteer, s.sent, s.accepted, s.difference, s.handed_over_at
            from run_stop s join run r on r.id = s.run_id
            where s.difference is not null and r.community = $1::text
                and ($2::text is null or s.run_id || '/' || s.building > $2::text)
            order by s.run_id || '/' || s.building limit $3::int""";

    private final Pool pool;

    DifferenceRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Difference>> of(CommunityId community, String after, int limit) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(community.value(), after, limit))
                .map(rows ->
                        Sql.list(rows).stream().map(DifferenceRows::difference).toList());
    }

    private static Difference difference(Row row) {
        return new Difference(
                row.getUUID("run_id"),
                row.getString("building"),
                new VolunteerId(row.getString("volunteer")),
                StopRow.takeover(row));
    }
}
