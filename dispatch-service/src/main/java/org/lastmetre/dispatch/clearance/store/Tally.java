package org.lastmetre.dispatch.clearance.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.dispatch.clearance.Standing;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** How communities stand, counted in one statement that touches only what is not finished. */
final class Tally {
    static final String SQL = """
            select i.community,
                count(*) filter (where i.stage not in ('OUT', 'AT_BUILDING'))::int as on_hand,
                count(*) filter (where i.stage in ('OUT', 'AT_BUILDING'))::int as out,
                array_agg(distinct i.category)
                    filter (where i.stage in ('RECEIVED', 'HELD_BACK', 'SHELVED')) as waiting,
                array_agg(distinct i.category) filter (where i.stage = 'SHELVED'
                    and not (i.community || '/' || i.building = any($2::text[]))) as callable,
                min(i.received_at) as since,
                (select count(*)::int from item d where d.community = i.community and d.stage = 'DELIVERED'
                    and d.changed_at > $3::timestamptz and d.changed_at <= $4::timestamptz) as delivered,
                (select count(*)::int from volunteer v where v.community = i.community and v.on_duty) as on_duty
            from item i
            where i.community = any($1::text[]) and i.stage not in ('DELIVERED', 'RETURNED', 'WITHDRAWN')
            group by i.community""";
    private static final Duration RATED = Duration.ofHours(1);

    private Tally() {}

    static Tuple parameters(Collection<Community> communities, Instant now) {
        return Tuple.tuple()
                .addArrayOfString(
                        Columns.texts(communities.stream().map(Community::id).toList()))
                .addArrayOfString(communities.stream().flatMap(Tally::held).toArray(String[]::new))
                .addOffsetDateTime(Columns.stamp(now.minus(RATED)))
                .addOffsetDateTime(Columns.stamp(now));
    }

    private static Stream<String> held(Community community) {
        return community.containment().entrySet().stream()
                .filter(state -> state.getValue().nothingGoesIn())
                .map(state -> community.id() + "/" + state.getKey());
    }

    static Map<CommunityId, Standing> standings(RowSet<Row> rows) {
        var standings = new HashMap<CommunityId, Standing>();
        rows.forEach(row -> standings.put(new CommunityId(row.getString("community")), standing(row)));
        return standings;
    }

    private static Standing standing(Row row) {
        return new Standing(
                row.getInteger("on_hand"),
                row.getInteger("out"),
                categories(row.getArrayOfStrings("waiting")),
                categories(row.getArrayOfStrings("callable")),
                row.getInteger("delivered"),
                row.getInteger("on_duty"),
                Columns.instant(row, "since"));
    }

    private static Set<Category> categories(String[] names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names).map(Category::valueOf).collect(Collectors.toSet());
    }
}
