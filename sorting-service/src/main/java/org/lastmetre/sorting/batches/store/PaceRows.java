package org.lastmetre.sorting.batches.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sorting.batches.Pace;
import org.lastmetre.sorting.batches.Paces;
import org.lastmetre.sorting.batches.Shelf;

/** Table {@code pace}. */
@ApplicationScoped
class PaceRows implements Paces {
    private static final String LIGHT = """
            select community from pace where light and community in (
                select unnest($1::text[]) union select community from batch where id = any($2::uuid[]))""";
    private static final String KEEP = """
            insert into pace (community, light, version)
            select * from unnest($1::text[], $2::bool[], $3::int8[]) on conflict (community)
            do update set light = excluded.light, version = excluded.version where pace.version < excluded.version""";

    @Override
    public Uni<Set<CommunityId>> light(Tx tx, Set<Shelf> shelves, Set<UUID> batchIds) {
        var communities = shelves.stream().map(Shelf::community).collect(Collectors.toSet());
        var parameters = Tuple.of(Columns.texts(communities)).addArrayOfUUID(batchIds.toArray(UUID[]::new));
        return Sql.run(tx, LIGHT, parameters).map(rows -> Sql.list(rows).stream()
                .map(row -> new CommunityId(row.getString("community")))
                .collect(Collectors.toSet()));
    }

    @Override
    public Uni<Void> keep(Tx tx, List<Pace> paces) {
        var newest = new LinkedHashMap<CommunityId, Pace>();
        paces.forEach(pace -> newest.merge(pace.community(), pace, (a, b) -> a.version() > b.version() ? a : b));
        var columns = Columns.of(newest.values())
                .text(Pace::community)
                .flag(Pace::light)
                .number(Pace::version);
        return Sql.write(tx, KEEP, columns.tuple());
    }
}
