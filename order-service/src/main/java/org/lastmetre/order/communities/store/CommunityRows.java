package org.lastmetre.order.communities.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.commit.Remembered;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.communities.DefinedCommunities;
import org.lastmetre.order.communities.DefinedCommunity;
import org.lastmetre.order.store.Reads;

/** Table {@code community}. */
@ApplicationScoped
class CommunityRows implements DefinedCommunities {
    private static final String FIND = "select version, document, defined_at from community where id = $1::text";

    /**
     * Takes a turn at each of the communities before a row is looked at. Turns are given in the order they are asked for, while
     * who shares a row passes by whoever waits to change it: without them, orders upon orders would keep it from ever changing.
     */
    private static final String AND_TURN = """
             and (select count(*) from (
                select %s(hashtextextended('community/' || c, 0)) from unnest(%s) c) turn) >= 0
            """;

    private static final String LOCK =
            FIND + AND_TURN.formatted("pg_advisory_xact_lock", "array[$1::text]") + "for update";
    private static final String VERSION = "select version from community where id = $1::text";
    private static final String SHARE = "select id, version from community where id = any($1::text[])"
            + AND_TURN.formatted("pg_advisory_xact_lock_shared", "$1::text[]") + "order by id for share";

    /** Stores nothing if somebody put another version meanwhile. */
    private static final String SAVE = """
            insert into community as there (id, version, time_zone, document, defined_at)
            values ($1::text, $2::bigint, $3::text, $4::text, $5::timestamptz)
            on conflict (id) do update set version = excluded.version, time_zone = excluded.time_zone,
                document = excluded.document, defined_at = excluded.defined_at
            where there.version = excluded.version - 1""";

    private static final String LIST = """
            select version, document, defined_at from community
            where $1::text is null or id > $1::text order by id limit $2::int""";

    /** Named are the states under way, for which there is an index: most orders are over. */
    private static final String AWAITED = """
            select distinct building, unit, room, grid from orders
            where community = $1::text and grid is not null and not test
                and status = any($2::text[])""";

    static final List<String> UNDER_WAY = List.of(
            "ADDRESS_REVIEW", "PLACED", "RECEIVED", "ATTEMPT_FAILED", "SHELVED", "OUT_FOR_DELIVERY", "AT_BUILDING");

    private final Reads reads;
    private final DefinitionText text;

    CommunityRows(Reads reads, DefinitionText text) {
        this.reads = reads;
        this.text = text;
    }

    @Override
    public Uni<Optional<DefinedCommunity>> lock(Tx tx, CommunityId id) {
        return Sql.run(tx, LOCK, Tuple.of(id.value())).map(Sql::list).map(this::first);
    }

    /** Turns are taken in the order of ids by everybody, so that two who share several can't wait for each other in a circle. */
    @Override
    public Uni<Map<CommunityId, Long>> share(Tx tx, Set<CommunityId> ids) {
        var values = ids.stream().map(CommunityId::value).sorted().toArray(String[]::new);
        return Sql.run(tx, SHARE, Tuple.tuple().addArrayOfString(values)).map(rows -> {
            var versions = new HashMap<CommunityId, Long>();
            rows.forEach(row -> versions.put(new CommunityId(row.getString("id")), row.getLong("version")));
            return versions;
        });
    }

    @Override
    public Uni<Void> save(Tx tx, DefinedCommunity community) {
        var parameters = Tuple.tuple()
                .addString(community.definition().id().value())
                .addLong(community.version())
                .addString(community.definition().timeZone().getId())
                .addString(text.of(community.definition()))
                .addOffsetDateTime(community.definedAt().atOffset(ZoneOffset.UTC));
        return Sql.run(tx, SAVE, parameters).invoke(CommunityRows::refuseRaced).replaceWithVoid();
    }

    private static void refuseRaced(RowSet<Row> saved) {
        if (saved.rowCount() == 0) {
            throw new Remembered.TakenMeanwhile(null);
        }
    }

    @Override
    public Uni<Optional<DefinedCommunity>> find(CommunityId id) {
        return reads.list(FIND, Tuple.of(id.value())).map(this::first);
    }

    @Override
    public Uni<Optional<Long>> version(CommunityId id) {
        return reads.list(VERSION, Tuple.of(id.value()))
                .map(rows -> rows.stream().findFirst().map(row -> row.getLong("version")));
    }

    @Override
    public Uni<List<DefinedCommunity>> list(String after, int limit) {
        return reads.list(LIST, Tuple.tuple().addString(after).addInteger(limit))
                .map(rows -> rows.stream().map(this::community).toList());
    }

    @Override
    public Uni<List<Household>> awaitedAt(Tx tx, CommunityId id) {
        return Sql.run(tx, AWAITED, Tuple.of(id.value()).addArrayOfString(UNDER_WAY.toArray(String[]::new)))
                .map(rows ->
                        Sql.list(rows).stream().map(CommunityRows::household).toList());
    }

    private static Household household(Row row) {
        return new Household(
                row.getString("building"), row.getString("unit"), row.getString("room"), row.getString("grid"));
    }

    private Optional<DefinedCommunity> first(List<Row> rows) {
        return rows.stream().findFirst().map(this::community);
    }

    private DefinedCommunity community(Row row) {
        return new DefinedCommunity(
                text.parse(row.getString("document")),
                row.getLong("version"),
                row.getOffsetDateTime("defined_at").toInstant());
    }
}
