package org.lastmetre.order.households;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.orders.BuildingCall;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.SseReader;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** A building is called by two sessions while its households order, all at the same moment: each household counts every step once. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(60)
class CalledMeanwhileComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final int ROUNDS = 10;
    private static final int CALLS = 2;
    private static final int HOUSEHOLDS = 56;

    /** Who orders in a round. */
    private static final List<String> ROOMS = List.of("301", "302", "301", "101", "702", "301");

    private static final String COUNTED = """
            select c.household, c.version, array_agg(s.number order by s.number) as numbers, count(distinct s.cause) as causes
            from household_counter c join (
                select household, household_version as number, order_id as cause from timeline
                union all select household, household_version, session_id from household_call) s using (household)
            where c.household like $1::text group by c.household, c.version""";

    @Inject
    CallDesk desk;

    @Inject
    Pool pool;

    @Inject
    Transactions transactions;

    @TestHTTPResource
    URI service;

    private final Api partner = new Api("huibailong");
    private final ExecutorService threads = Executors.newFixedThreadPool(CALLS + ROOMS.size());
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @AfterEach
    void nobodyIsLeft() {
        threads.shutdownNow();
    }

    @Test
    void noNumberOfAHouseholdIsMissingOrGivenTwiceAndNoStepIsLost() throws Exception {
        try (var follower = follow("10/2/301")) {
            await().atMost(LIMIT).until(() -> follower.ids().contains("0"));
            for (var round = 0; round < ROUNDS; round++) {
                atOnce(Stream.concat(calls(), orders()).toList());
            }

            var counted = counted();
            assertThat(counted).hasSize(HOUSEHOLDS);
            counted.forEach((household, row) -> assertWhole(row, steps(household)));
            await().atMost(LIMIT).until(() -> follower.ids().contains("" + steps("10/2/301")));
            assertThat(follower.ids())
                    .containsExactlyElementsOf(LongStream.rangeClosed(0, steps("10/2/301"))
                            .mapToObj(Long::toString)
                            .toList());
            assertThat(Collections.frequency(follower.types(), "BuildingCalled"))
                    .isEqualTo(ROUNDS * CALLS);
        }
    }

    private static void assertWhole(Row row, long steps) {
        assertThat(row.getArrayOfLongs("numbers"))
                .containsExactly(LongStream.rangeClosed(1, steps).boxed().toArray(Long[]::new));
        assertThat(row.getLong("version")).isEqualTo(steps);
        assertThat(row.getLong("causes")).isEqualTo(steps);
    }

    private static long steps(String household) {
        var orders = ROOMS.stream().filter(room -> household.endsWith("10/2/" + room));
        return ROUNDS * (CALLS + orders.count());
    }

    private Stream<Runnable> calls() {
        return IntStream.range(0, CALLS)
                .mapToObj(n -> new BuildingCall(new CommunityId(community), "10", UUID.randomUUID(), Instant.now()))
                .map(call -> () -> transactions
                        .run(tx -> desk.heard(tx, List.of(call)))
                        .await()
                        .atMost(LIMIT));
    }

    private Stream<Runnable> orders() {
        return ROOMS.stream()
                .map(room -> Api.orderTo(community, room))
                .map(order -> () -> partner.place(order).then().statusCode(201));
    }

    private void atOnce(List<Runnable> works) {
        var moment = new CyclicBarrier(works.size());
        var all = works.stream()
                .map(work -> CompletableFuture.runAsync(() -> at(moment, work), threads))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }

    private static void at(CyclicBarrier moment, Runnable work) {
        try {
            moment.await(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception nobodyCame) {
            throw new IllegalStateException(nobodyCame);
        }
        work.run();
    }

    private SseReader follow(String door) throws Exception {
        var household = community + "/" + door;
        var uri = service.resolve("/api/households/" + household + "/updates");
        return new SseReader(uri, null, TestTokens.resident(household));
    }

    /** The households that have steps, each with its counter, its numbers and from how many calls and orders they are. */
    private Map<String, Row> counted() {
        var rows = pool.preparedQuery(COUNTED)
                .execute(Tuple.of(community + "/%"))
                .await()
                .atMost(LIMIT);
        return StreamSupport.stream(rows.spliterator(), false)
                .collect(toMap(row -> row.getString("household"), row -> row));
    }
}
