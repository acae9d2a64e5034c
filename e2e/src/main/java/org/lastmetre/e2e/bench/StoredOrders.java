package org.lastmetre.e2e.bench;

import java.sql.Connection;
import java.sql.SQLException;
import org.lastmetre.addresses.Household;
import org.lastmetre.local.postgres.Access;

/**
 * Orders of the days before, put straight into order-service's tables in sets: 40 communities, an order after the other for
 * each door of each, the last day's still under way.
 */
final class StoredOrders {
    private static final int A_SET = 100_000;
    private static final String ROWS = """
            create temporary table made as
            select i, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(i::text), 1, 3)
                || '8' || substr(md5(i::text), 4, 15))::uuid as id, at,
                case i %% 40 when 0 then 'fumin-garden' else 'community-' || i %% 40 end as community, d.*,
                case when at > now() - interval '1 day' then (array['PLACED', 'SHELVED', 'OUT_FOR_DELIVERY', 'DELIVERED'])[1 + i / 40 %% 4]
                    when i / 40 %% 100 = 0 then 'RETURNED' when i / 40 %% 100 = 1 then 'CANCELLED' else 'DELIVERED' end as status,
                %3$d + 2 * (i / 40 / (select count(*) from bench_door)) as step
            from (select i, now() - interval '120 days' * (1 - (i::float8 - %4$d) / %5$d) as at
                from generate_series(%1$d, %2$d) i) as all_of_them
            join bench_door d on d.n = (i / 40) %% (select count(*) from bench_door);
            insert into orders (id, community, partner, external_reference, category, kind, status, building, unit, room, grid,
                weight_kg, lines, content_hash, placed_at, updated_at, version)
            select id, community, 'huibailong', 'old-' || i, (array['FOOD', 'FRESH', 'PARCEL'])[1 + i %% 3], 'PARTNER', status,
                building, unit, room, grid, 3, '[{"name":"cabbage","quantity":2},{"name":"eggs","quantity":1}]', md5(i::text),
                at, at, 2 from made;
            insert into package (code, community, order_id, number, weight_kg, sorting_stage, sorting_version, dispatch_stage,
                dispatch_version, attempts, arrived)
            select 'OLD' || i || '-1', community, id, 1, 3, 'SHELVED', 5, 'DELIVERED', 3, 1, true from made;
            insert into timeline (order_id, version, at, type, status, progress, household, household_version)
            select id, v, at, (array['OrderPlaced', 'PackageDelivered'])[v], status, '1,1,0,0,0,1,0,0',
                community || '/' || building || '/' || unit || '/' || room, step + v from made, generate_series(1, 2) v;
            insert into household_counter as c (household, version)
            select community || '/' || building || '/' || unit || '/' || room, max(step) + 2 from made group by 1
            on conflict (household) do update set version = greatest(c.version, excluded.version);
            drop table made;
            """;

    private final Stage stage;
    private int stored;
    private int loads;

    StoredOrders(Stage stage) {
        this.stage = stage;
    }

    /** Until so many are there in all. */
    void grow(int orders) {
        try (var connection = database().connect()) {
            doors(connection);
            var from = stored;
            loads++;
            for (; stored < orders; stored += A_SET) {
                run(connection, set(stored + 1, Math.min(orders, stored + A_SET), from, orders - from));
            }
            run(connection, "vacuum analyze");
            run(connection, "checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException("Can't load old orders", e);
        }
    }

    /** As the superuser, whose statements may take long. */
    private Access database() {
        var server = stage.system().postgres();
        var database = stage.system().database("order").database();
        return new Access(server.port(), database, server.username(), server.password());
    }

    /** Steps of a household count on from load to load, far above what was counted meanwhile. */
    private String set(int first, int last, int from, int all) {
        return ROWS.formatted(first, last, loads * 1_000_000_000L, from, all);
    }

    private static void doors(Connection connection) throws SQLException {
        run(connection, "create temporary table bench_door (n int, building text, unit text, room text, grid text)");
        try (var insert = connection.prepareStatement("insert into bench_door values (?, ?, ?, ?, ?)")) {
            var number = 0;
            for (Household door : Stage.PLACE.doors()) {
                insert.setInt(1, number++);
                insert.setString(2, door.building());
                insert.setString(3, door.unit());
                insert.setString(4, door.room());
                insert.setString(5, door.grid());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void run(Connection connection, String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
