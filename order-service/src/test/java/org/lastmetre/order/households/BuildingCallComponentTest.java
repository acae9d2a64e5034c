package org.lastmetre.order.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.order.orders.HouseholdSteps;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.Elsewhere;
import org.lastmetre.order.testing.SseReader;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** A called building's households are told on their streams, once, in order with the steps of their orders. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(60)
class BuildingCallComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Inject
    ObjectMapper json;

    @Inject
    Pool pool;

    @Inject
    Transactions transactions;

    @Inject
    HouseholdSteps steps;

    @TestHTTPResource
    URI service;

    private final Api partner = new Api("huibailong");
    private String community;
    private Elsewhere elsewhere;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
        elsewhere = new Elsewhere(json, community);
    }

    @Test
    void theCallIsAStepBetweenThoseOfOrdersAndIsResumedWithoutAGap() throws Exception {
        var call = elsewhere.called("10");
        try (var follower = follow("10/2/301", null)) {
            await().atMost(LIMIT).until(() -> follower.ids().contains("0"));
            partner.place(Api.order(community));
            await().atMost(LIMIT).until(() -> follower.ids().contains("1"));
            elsewhere.send(call);
            await().atMost(LIMIT).until(() -> follower.ids().contains("2"));
            partner.place(Api.order(community));
            await().atMost(LIMIT).until(() -> follower.ids().contains("3"));

            assertThat(follower.ids()).containsExactly("0", "1", "2", "3");
            assertThat(follower.types()).containsExactly("snapshot", "OrderPlaced", "BuildingCalled", "OrderPlaced");
            assertThat(json.readTree(follower.events().get(2).data()))
                    .isEqualTo(json.readTree("""
                    {"community": "%s", "building": "10", "sessionId": "%s", "calledAt": "%s"}""".formatted(community, call.sessionId(), local(call.calledAt()))));
        }
        try (var follower = follow("10/2/301", "1")) {
            await().atMost(LIMIT).until(() -> follower.events().size() >= 2);
            assertThat(follower.ids()).containsExactly("2", "3");
            assertThat(follower.types()).containsExactly("BuildingCalled", "OrderPlaced");
        }
        try (var follower = follow("10/2/301", "2")) {
            await().atMost(LIMIT).until(() -> !follower.events().isEmpty());
            assertThat(follower.ids()).containsExactly("3");
        }
        try (var follower = follow("10/2/301", null)) {
            await().atMost(LIMIT).until(() -> follower.ids().contains("3"));
            var called = json.readTree(follower.events().get(0).data()).get("called");
            assertThat(called.get("sessionId").asText())
                    .isEqualTo(call.sessionId().toString());
        }
    }

    @Test
    void everyHouseholdOfTheBuildingIsToldOnceHoweverOftenItIsSaidAndNobodyElseIs() throws Exception {
        var call = elsewhere.called("10");
        var event = UUID.randomUUID();
        try (var called = follow("10/4/702", null);
                var neighbour = follow("9/4/702", null)) {
            await().atMost(LIMIT)
                    .until(() -> called.ids().contains("0") && neighbour.ids().contains("0"));
            elsewhere.send(call, event);
            elsewhere.send(call, event);
            elsewhere.send(elsewhere.called("nowhere"));
            await().atMost(LIMIT).until(() -> called.ids().contains("1"));
            elsewhere.send(elsewhere.called("10"));
            await().atMost(LIMIT).until(() -> called.ids().contains("2"));

            assertThat(called.types()).containsExactly("snapshot", "BuildingCalled", "BuildingCalled");
            assertThat(called.events().get(1).data()).contains(call.sessionId().toString());
            assertThat(called.events().get(2).data())
                    .doesNotContain(call.sessionId().toString());
            assertThat(neighbour.types()).containsExactly("snapshot");
        }
        assertThat(households(call.sessionId())).hasSize(56).doesNotHaveDuplicates();
    }

    @Test
    void aCallIsErasedAfterAWeekAndTheStreamGoesOn() throws Exception {
        var call = elsewhere.called("10");
        elsewhere.send(call);
        await().atMost(LIMIT).until(() -> !households(call.sessionId()).isEmpty());
        partner.place(Api.order(community));
        run(
                "update household_call set told_at = now() - interval '8 days' where session_id = $1::uuid",
                call.sessionId());
        transactions.run(tx -> steps.eraseOld(tx)).await().atMost(LIMIT);

        assertThat(households(call.sessionId())).isEmpty();
        try (var follower = follow("10/2/301", "1");
                var newcomer = follow("10/2/301", null)) {
            await().atMost(LIMIT)
                    .until(() ->
                            !follower.events().isEmpty() && !newcomer.events().isEmpty());
            assertThat(follower.ids()).containsExactly("2");
            assertThat(json.readTree(newcomer.events().get(0).data()).has("called"))
                    .isFalse();
        }
    }

    private static String local(Instant at) {
        var there = at.atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX").format(there);
    }

    private SseReader follow(String door, String last) throws IOException, InterruptedException {
        var household = community + "/" + door;
        var uri = service.resolve("/api/households/" + household + "/updates");
        return new SseReader(uri, last, TestTokens.resident(household));
    }

    /** Those that were told of the call of a session. */
    private List<String> households(UUID session) {
        return run("select household from household_call where session_id = $1::uuid", session).stream()
                .map(row -> row.getString("household"))
                .toList();
    }

    private RowSet<Row> run(String statement, UUID session) {
        return pool.preparedQuery(statement).execute(Tuple.of(session)).await().atMost(LIMIT);
    }
}
