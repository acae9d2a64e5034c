package org.lastmetre.dispatch.windows.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.dispatch.windows.WindowCounts;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Counts packages of table {@code item} for windows. */
@ApplicationScoped
class CountRows implements WindowCounts {
    private static final String NOW = """
            select category,
                count(*) filter (where stage not in ('OUT', 'AT_BUILDING'))::int as waiting,
                count(*) filter (where stage in ('OUT', 'AT_BUILDING'))::int as out
            from item
            where community = $1::text and stage not in ('DELIVERED', 'RETURNED', 'WITHDRAWN')
            group by category""";
    private static final String DELIVERED = """
            select (select count(*)::int from item i
                where i.community = $1::text and i.stage = 'DELIVERED' and i.category = s.category
                    and i.changed_at >= s.since and i.changed_at < s.until) as delivered
            from unnest($2::text[], $3::timestamptz[], $4::timestamptz[])
                with ordinality as s(category, since, until, place)
            order by s.place""";

    private final Pool pool;

    CountRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<Category, Now>> now(CommunityId community) {
        return pool.preparedQuery(NOW).execute(Tuple.of(community.value())).map(rows -> {
            var counts = new EnumMap<Category, Now>(Category.class);
            rows.forEach(row -> counts.put(
                    Category.valueOf(row.getString("category")),
                    new Now(row.getInteger("waiting"), row.getInteger("out"))));
            return counts;
        });
    }

    @Override
    public Uni<List<Integer>> delivered(CommunityId community, List<Span> spans) {
        var parameters = Tuple.tuple()
                .addString(community.value())
                .addArrayOfString(
                        spans.stream().map(span -> span.category().name()).toArray(String[]::new))
                .addArrayOfOffsetDateTime(
                        spans.stream().map(span -> Columns.stamp(span.from())).toArray(OffsetDateTime[]::new))
                .addArrayOfOffsetDateTime(
                        spans.stream().map(span -> Columns.stamp(span.until())).toArray(OffsetDateTime[]::new));
        return pool.preparedQuery(DELIVERED).execute(parameters).map(rows -> Sql.list(rows).stream()
                .map(row -> row.getInteger("delivered"))
                .toList());
    }
}
