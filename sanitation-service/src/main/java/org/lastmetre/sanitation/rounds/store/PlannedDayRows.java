package org.lastmetre.sanitation.rounds.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.rounds.PlannedDays;

/** What was planned last, in the row whose lock is the community's turn. */
@ApplicationScoped
class PlannedDayRows implements PlannedDays {
    private static final String MAKE =
            "insert into sanitation_community (community) select unnest($1::text[]) on conflict do nothing";
    private static final String LOCK = """
            select community, planned_date, planned_version from sanitation_community
            where community = any($1::text[]) order by community for update""";
    private static final String SAVE = """
            update sanitation_community c set planned_date = p.date, planned_version = p.version
            from unnest($1::text[], $2::date[], $3::bigint[]) as p(community, date, version)
            where c.community = p.community""";

    @Override
    public Uni<Map<CommunityId, Planned>> lock(Tx tx, Collection<CommunityId> communities) {
        var ids = Tuple.of(communities.stream().map(CommunityId::value).sorted().toArray(String[]::new));
        return Sql.run(tx, LOCK, ids)
                .chain(locked -> locked.size() == communities.size()
                        ? Uni.createFrom().item(locked)
                        : Sql.run(tx, MAKE, ids).chain(() -> Sql.run(tx, LOCK, ids)))
                .map(PlannedDayRows::planned);
    }

    private static Map<CommunityId, Planned> planned(RowSet<Row> rows) {
        return Sql.list(rows).stream()
                .filter(row -> row.getLocalDate("planned_date") != null)
                .map(row -> new Planned(
                        new CommunityId(row.getString("community")),
                        row.getLocalDate("planned_date"),
                        row.getLong("planned_version")))
                .collect(Collectors.toMap(Planned::community, Function.identity()));
    }

    @Override
    public Uni<Void> save(Tx tx, Collection<Planned> planned) {
        var columns = Columns.of(planned)
                .text(Planned::community)
                .date(Planned::date)
                .number(Planned::version)
                .tuple();
        return Sql.write(tx, SAVE, columns);
    }
}
