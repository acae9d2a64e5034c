package org.lastmetre.dispatch.windows.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.dispatch.windows.Pace;
import org.lastmetre.dispatch.windows.PaceChange;
import org.lastmetre.dispatch.windows.Paces;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The pace of communities in table {@code pace}; a community without a row goes in waves. */
@ApplicationScoped
class PaceRows implements Paces {
    private static final String LIGHT = "select community from pace where pace = 'LIGHT'";
    private static final String OPEN_ITEMS = """
            select community, building, count(*)::int as open_items from item
            where community = any($1::text[]) and stage not in ('DELIVERED', 'RETURNED', 'WITHDRAWN')
            group by community, building""";
    private static final String ON_DUTY = """
            select community, count(*)::int as on_duty from volunteer
            where community = any($1::text[]) and on_duty group by community""";
    private static final String SAVE = """
            insert into pace (community, pace, changed_at)
            select * from unnest($1::text[], $2::text[], $3::timestamptz[])
            on conflict (community) do update set pace = excluded.pace, changed_at = excluded.changed_at""";
    private static final String OF = "select pace from pace where community = $1::text";

    private final Pool pool;

    PaceRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Set<CommunityId>> light(Tx tx) {
        return Sql.run(tx, LIGHT, Tuple.tuple()).map(rows -> Sql.list(rows).stream()
                .map(row -> new CommunityId(row.getString("community")))
                .collect(Collectors.toSet()));
    }

    @Override
    public Uni<List<OpenItems>> openItems(Tx tx, Collection<CommunityId> communities) {
        return Sql.run(tx, OPEN_ITEMS, Tuple.of(Columns.texts(communities))).map(rows -> Sql.list(rows).stream()
                .map(row -> new OpenItems(
                        new CommunityId(row.getString("community")),
                        row.getString("building"),
                        row.getInteger("open_items")))
                .toList());
    }

    @Override
    public Uni<Map<CommunityId, Integer>> onDuty(Tx tx, Collection<CommunityId> communities) {
        return Sql.run(tx, ON_DUTY, Tuple.of(Columns.texts(communities))).map(rows -> {
            var counts = new HashMap<CommunityId, Integer>();
            rows.forEach(row -> counts.put(new CommunityId(row.getString("community")), row.getInteger("on_duty")));
            return counts;
        });
    }

    @Override
    public Uni<Void> save(Tx tx, List<PaceChange> changes) {
        var columns = Columns.of(changes)
                .text(PaceChange::community)
                .text(PaceChange::pace)
                .instant(PaceChange::at)
                .tuple();
        return Sql.write(tx, SAVE, columns);
    }

    @Override
    public Uni<Pace> of(CommunityId community) {
        return pool.preparedQuery(OF).execute(Tuple.of(community.value())).map(rows -> Sql.list(rows).stream()
                .findFirst()
                .map(row -> Pace.valueOf(row.getString("pace")))
                .orElse(Pace.WAVES));
    }
}
