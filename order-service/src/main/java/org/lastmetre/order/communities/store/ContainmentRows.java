package org.lastmetre.order.communities.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.order.communities.BuildingContainment;
import org.lastmetre.order.communities.Containments;
import org.lastmetre.order.store.Reads;

/** Table {@code building_containment}; a building's grid is in the directory, so it is not kept here. */
@ApplicationScoped
class ContainmentRows implements Containments {
    private static final String OF = """
            select building, state, reason, since, version from building_containment
            where community = $1::text order by building""";

    /** Not the community's own lock: orders hold that, and don't ask what is closed. */
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('containment/' || $1::text, 0))";

    private static final String SAVE = """
            insert into building_containment (community, building, state, reason, since, version)
            select $1::text, * from unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::bigint[])
            on conflict (community, building) do update set state = excluded.state, reason = excluded.reason,
                since = excluded.since, version = excluded.version""";

    private final Reads reads;

    ContainmentRows(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Uni<List<BuildingContainment>> of(CommunityId community) {
        return reads.list(OF, Tuple.of(community.value())).map(ContainmentRows::all);
    }

    @Override
    public Uni<List<BuildingContainment>> lock(Tx tx, CommunityId community) {
        return Sql.write(tx, ONE_AT_A_TIME, Tuple.of(community.value()))
                .chain(() -> Sql.run(tx, OF, Tuple.of(community.value())))
                .map(rows -> all(Sql.list(rows)));
    }

    private static List<BuildingContainment> all(List<Row> rows) {
        return rows.stream().map(ContainmentRows::one).toList();
    }

    private static BuildingContainment one(Row row) {
        return new BuildingContainment(
                row.getString("building"),
                null,
                Containment.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getOffsetDateTime("since").toInstant(),
                row.getLong("version"));
    }

    @Override
    public Uni<Void> save(Tx tx, CommunityId community, List<BuildingContainment> changed) {
        var parameters = Tuple.tuple()
                .addString(community.value())
                .addArrayOfString(texts(changed, BuildingContainment::building))
                .addArrayOfString(texts(changed, building -> building.state().name()))
                .addArrayOfString(texts(changed, BuildingContainment::reason))
                .addArrayOfOffsetDateTime(changed.stream()
                        .map(building -> building.since().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfLong(
                        changed.stream().map(BuildingContainment::version).toArray(Long[]::new));
        return Sql.write(tx, SAVE, parameters);
    }

    private static String[] texts(List<BuildingContainment> changed, Function<BuildingContainment, String> part) {
        return changed.stream().map(part).toArray(String[]::new);
    }
}
