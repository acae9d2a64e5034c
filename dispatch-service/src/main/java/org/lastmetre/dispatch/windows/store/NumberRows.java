package org.lastmetre.dispatch.windows.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.dispatch.windows.CallNumbers;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Counters in table {@code community_number}; counting on locks the row, so numbers come in the order of commits. */
@ApplicationScoped
class NumberRows implements CallNumbers {
    private static final String NEXT = """
            insert into community_number (community, number)
            select c, count(*) from unnest($1::text[]) c group by c order by c
            on conflict (community) do update set number = community_number.number + excluded.number
            returning community, number""";

    @Override
    public Uni<List<Long>> next(Tx tx, List<CommunityId> communities) {
        return Sql.run(tx, NEXT, Tuple.of(Columns.texts(communities))).map(rows -> handOut(communities, rows));
    }

    /** The row has the last number given; the first of a community that is named n times is n - 1 below it. */
    private static List<Long> handOut(List<CommunityId> communities, RowSet<Row> rows) {
        var next = new HashMap<CommunityId, Long>();
        for (var row : rows) {
            var id = new CommunityId(row.getString("community"));
            var times = communities.stream().filter(id::equals).count();
            next.put(id, row.getLong("number") - times + 1);
        }
        return communities.stream().map(id -> take(next, id)).toList();
    }

    private static long take(Map<CommunityId, Long> next, CommunityId id) {
        return next.merge(id, 1L, Long::sum) - 1;
    }
}
