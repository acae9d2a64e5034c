package org.lastmetre.dispatch.visits.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.addresses.Household;
import org.lastmetre.dispatch.visits.Visit;
import org.lastmetre.dispatch.visits.Visits;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Visits in table {@code door_visit}. */
@ApplicationScoped
class VisitRows implements Visits {
    private static final String LOCK = "select * from door_visit where id = any($1::uuid[]) order by id for update";
    private static final String OPEN =
            "select * from door_visit where community = $1::text and state = 'OPEN' order by requested_at, id";
    private static final String SAVE = """
            insert into door_visit (id, community, building, unit, room, grid, state, answered, requested_at, heard,
                version)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::boolean[], $9::timestamptz[], $10::bigint[], $11::bigint[])
            on conflict (id) do update set
                building = excluded.building, unit = excluded.unit, room = excluded.room, grid = excluded.grid,
                state = excluded.state, answered = excluded.answered, requested_at = excluded.requested_at,
                heard = excluded.heard, version = excluded.version""";
    private final Pool pool;

    VisitRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<UUID, Visit>> lock(Tx tx, Collection<UUID> ids) {
        return Sql.run(tx, LOCK, Tuple.of(ids.toArray(UUID[]::new))).map(rows -> Sql.list(rows).stream()
                .map(VisitRows::visit)
                .collect(Collectors.toMap(Visit::id, Function.identity())));
    }

    @Override
    public Uni<Void> save(Tx tx, List<Visit> visits) {
        return Sql.write(tx, SAVE, columns(visits));
    }

    private static Tuple columns(List<Visit> visits) {
        return Columns.of(visits)
                .uuid(Visit::id)
                .text(Visit::community)
                .text(visit -> visit.door().building())
                .text(visit -> visit.door().unit())
                .text(visit -> visit.door().room())
                .text(visit -> visit.door().grid())
                .text(Visit::state)
                .flag(Visit::answered)
                .instant(Visit::requestedAt)
                .number(Visit::heard)
                .number(Visit::version)
                .tuple();
    }

    @Override
    public Uni<List<Visit>> open(CommunityId community) {
        return pool.preparedQuery(OPEN)
                .execute(Tuple.of(community.value()))
                .map(rows -> Sql.list(rows).stream().map(VisitRows::visit).toList());
    }

    private static Visit visit(Row row) {
        return new Visit(
                row.getUUID("id"),
                new CommunityId(row.getString("community")),
                new Household(
                        row.getString("building"), row.getString("unit"), row.getString("room"), row.getString("grid")),
                Visit.State.valueOf(row.getString("state")),
                row.getBoolean("answered"),
                Columns.instant(row, "requested_at"),
                row.getLong("heard"),
                row.getLong("version"));
    }
}
