package org.lastmetre.order.orders.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lastmetre.access.Caller;
import org.lastmetre.access.Role;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.orders.OrderAccess;
import org.lastmetre.order.orders.OrderFilter;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.OrderStatus;
import org.lastmetre.testing.BackingResource;

/** A list reads little more than it gives, also where all newer orders are of other communities, partners and statuses. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class OrderSearchComponentTest {
    private static final int LIMIT = 50;
    private static final Pattern READ = Pattern.compile("actual time=\\S+ rows=(\\d+)");
    private static final CommunityId QUIET = new CommunityId("quiet");
    private static final OrderId NEWEST = new OrderId(UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff"));

    /** Stands before the real one on this connection until the transaction ends. */
    private static final String TABLE = "create temp table orders (like public.orders including all) on commit drop";

    /** A fourth of most is of the quiet community, and of the newest none. */
    private static final String ORDERS = """
            insert into orders (id, community, partner, external_reference, category, kind, status, building, unit, room,
                grid, lines, content_hash, placed_at, updated_at, version)
            select (lpad(to_hex(i), 12, '0') || '7' || lpad(to_hex(i % 4096), 3, '0') || '8' || lpad(to_hex(i), 15, '0'))::uuid,
                case when quiet then 'quiet' else 'busy' end, case when quiet then 'small' else 'large' end, 'r' || i, 'FOOD',
                'PARTNER', case when i % 1000 = 0 then 'RETURNED' when quiet then 'DELIVERED' else 'PLACED' end,
                '8', (i % 3)::text, (i % 10)::text, 'G1', '[]', '', now(), now(), 1
            from (select i, i % 4 = 0 and i <= 15000 as quiet from generate_series(1, 20000) i) as numbered""";

    @Inject
    Transactions transactions;

    @ParameterizedTest
    @MethodSource
    void readsLittleMoreThanItGives(OrderFilter filter) {
        var plan = transactions
                .run(tx -> planned(tx, new OrderSearch(filter)))
                .await()
                .atMost(Duration.ofSeconds(10));

        assertThat(plan).anySatisfy(line -> assertThat(line).contains("Index Cond"));
        assertThat(plan).noneMatch(line -> line.contains("Rows Removed"));
        assertThat(plan.stream().map(READ::matcher).filter(Matcher::find))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(Integer.parseInt(step.group(1))).isLessThanOrEqualTo(LIMIT));
    }

    static Stream<OrderFilter> readsLittleMoreThanItGives() {
        var staff = OrderAccess.reading(caller("who", Role.OPERATIONS));
        var small = OrderAccess.reading(caller("small", Role.PARTNER));
        return Stream.of(
                new OrderFilter(staff, QUIET, null, null, null, null, null, null, null, null),
                new OrderFilter(staff, QUIET, null, Category.FOOD, "8", "1", "2", null, null, null),
                new OrderFilter(staff, QUIET, null, Category.FOOD, "8", null, null, null, null, null),
                new OrderFilter(staff, QUIET, OrderStatus.RETURNED, null, null, null, null, null, null, null),
                new OrderFilter(staff, QUIET, OrderStatus.ATTEMPT_FAILED, null, null, null, null, null, null, null),
                new OrderFilter(staff, QUIET, OrderStatus.DELIVERED, null, null, null, null, null, null, NEWEST),
                new OrderFilter(staff, null, null, null, null, null, null, "small", null, NEWEST),
                new OrderFilter(small, null, null, null, null, null, null, null, null, null));
    }

    private static Caller caller(String account, Role role) {
        return new Caller(account, Set.of(role), null, null, false, Set.of());
    }

    private static Uni<List<String>> planned(Tx tx, OrderSearch search) {
        var made = Uni.createFrom().voidItem();
        for (var statement : List.of(TABLE, ORDERS, "analyze orders")) {
            made = made.chain(() -> Sql.run(tx, statement).replaceWithVoid());
        }
        return made.chain(
                        () -> Sql.run(tx, "explain analyze select * from " + search.source(LIMIT), search.parameters()))
                .map(rows ->
                        Sql.list(rows).stream().map(row -> row.getString(0)).toList());
    }
}
