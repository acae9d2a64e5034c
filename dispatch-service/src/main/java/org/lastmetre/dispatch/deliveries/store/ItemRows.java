package org.lastmetre.dispatch.deliveries.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Items;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Packages in table {@code item}. */
@ApplicationScoped
class ItemRows implements Items {
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('news/' || c, 0)) from unnest($1::text[]) c order by c";
    private static final String LOCK = "select * from item where code = any($1::text[]) order by code for update";
    private static final String FIND = "select * from item where code = any($1::text[])";
    private static final String PLANNABLE = """
            select * from item
            where community = $1::text and stage in ('SEALED', 'FAILED')
                and (stage = 'SEALED' or retry_from <= $2::timestamptz)
                and (building = any($3::text[]) or grid = any($4::text[]) and building <> all($5::text[]))
            order by code limit 5000 for update skip locked""";

    private final Pool pool;

    ItemRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> oneAtATime(Tx tx, Collection<CommunityId> communities) {
        return Sql.write(tx, ONE_AT_A_TIME, Tuple.of(Columns.texts(communities)));
    }

    @Override
    public Uni<Map<PackageCode, Item>> lock(Tx tx, Collection<PackageCode> codes) {
        return codes.isEmpty()
                ? none()
                : Sql.run(tx, LOCK, Tuple.of(Columns.texts(codes))).map(ItemRows::byCode);
    }

    @Override
    public Uni<Void> save(Tx tx, Collection<Item> items) {
        return items.isEmpty() ? Uni.createFrom().voidItem() : Sql.write(tx, ItemRow.SAVE, ItemRow.columns(items));
    }

    @Override
    public Uni<List<Item>> lockPlannable(Tx tx, Area area, Instant now) {
        var parameters = Tuple.of(
                area.community().value(),
                Columns.stamp(now),
                Columns.texts(area.buildings()),
                Columns.texts(area.grids()),
                Columns.texts(area.known()));
        return Sql.run(tx, PLANNABLE, parameters)
                .map(rows -> Sql.list(rows).stream().map(ItemRow::item).toList());
    }

    @Override
    public Uni<Optional<Item>> find(PackageCode code) {
        return find(List.of(code)).map(found -> Optional.ofNullable(found.get(code)));
    }

    @Override
    public Uni<Map<PackageCode, Item>> find(Collection<PackageCode> codes) {
        return codes.isEmpty()
                ? none()
                : pool.preparedQuery(FIND)
                        .execute(Tuple.of(Columns.texts(codes)))
                        .map(ItemRows::byCode);
    }

    private static Uni<Map<PackageCode, Item>> none() {
        return Uni.createFrom().item(Map.of());
    }

    private static Map<PackageCode, Item> byCode(RowSet<Row> rows) {
        var found = new LinkedHashMap<PackageCode, Item>();
        rows.forEach(row -> {
            var item = ItemRow.item(row);
            found.put(item.code(), item);
        });
        return found;
    }
}
