package org.lastmetre.order.orders.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.contracts.Topics;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.Elsewhere;
import org.lastmetre.order.testing.SseReader;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Records;

/** Nobody hears of a trial but those who try: it is on no topic but the trail of who did what. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(90)
class SilentTrialsComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Inject
    ObjectMapper json;

    @TestHTTPResource
    URI service;

    private final Api live = new Api("huibailong");
    private final Api trial = Api.trial("huibailong");
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void noTopicHasAnythingOfATrial() {
        var placed = trial.place(Api.order(community)).jsonPath();
        var filed = trial.as()
                .body("[" + Api.order(community) + "]")
                .post("/api/orders/bulk")
                .jsonPath();
        trial.cancel(placed.getString("id")).then().statusCode(202);
        var marker = live.place(Api.order(community)).jsonPath().getString("id");

        await().atMost(LIMIT)
                .until(() -> mentions(Topics.ORDERS, marker).findAny().isPresent());
        for (var topic : Topics.EVENTS) {
            for (var word : List.of(
                    placed.getString("id"),
                    placed.getString("packageCodes[0]"),
                    filed.getString("results[0].orderId"))) {
                assertThat(mentions(topic, word)).as(word + " on " + topic).isEmpty();
            }
        }
        await().atMost(LIMIT)
                .until(() -> mentions(Topics.AUDIT, placed.getString("id")).count() == 2);
    }

    @Test
    void aHouseholdIsNotToldAndCountsNothing() throws Exception {
        var uri = service.resolve("/api/households/" + community + "/10/2/301/updates");
        trial.place(Api.order(community));
        try (var follower = new SseReader(uri, null)) {
            await().atMost(LIMIT).until(() -> follower.ids().contains("0"));
            trial.cancel(trial.place(Api.order(community)).jsonPath().getString("id"));
            live.place(Api.order(community));
            await().atMost(LIMIT).until(() -> follower.ids().contains("1"));

            assertThat(follower.ids()).containsExactly("0", "1");
            assertThat(json.readTree(follower.events().get(0).data()).get("orders"))
                    .isEmpty();
        }
    }

    @Test
    void itsPartnerFollowsItAsItWouldALiveOne() throws Exception {
        var id = trial.place(Api.order(community)).jsonPath().getString("id");
        var uri = service.resolve("/api/orders/" + id + "/updates");
        try (var follower = new SseReader(uri, null, trial.token())) {
            await().atMost(LIMIT).until(() -> follower.ids().contains("1"));
            trial.cancel(id);
            await().atMost(LIMIT).until(() -> follower.ids().contains("4"));

            assertThat(follower.types())
                    .containsExactly("snapshot", "CancellationRequested", "PackageWithdrawn", "OrderCancelled");
        }
        try (var follower = new SseReader(uri, "2", trial.token())) {
            await().atMost(LIMIT).until(() -> follower.ids().contains("4"));
            assertThat(follower.ids()).containsExactly("3", "4");
        }
    }

    @Test
    void whatSortingSaysOfACodeIsNeverSaidOfATrial() {
        var order = Api.order(community);
        order.putArray("packageCodes").add("P-" + UUID.randomUUID());
        var tried = trial.place(order).jsonPath();
        var placed = live.place(order).jsonPath();
        var sorting = new Elsewhere(json, community);

        sorting.send(sorting.received(code(placed), UUID.fromString(placed.getString("id")), 1));

        await().atMost(LIMIT)
                .untilAsserted(() -> live.get(placed.getString("id")).then().body("status", equalTo("RECEIVED")));
        trial.get(tried.getString("id"))
                .then()
                .body("status", equalTo("PLACED"))
                .body("packageCodes", contains(code(placed)));
    }

    private static String code(JsonPath order) {
        return order.getString("packageCodes[0]");
    }

    private static Stream<Heard> mentions(String topic, String word) {
        return Records.readAll(topic).stream()
                .filter(heard -> (heard.key() + heard.headers() + heard.payload()).contains(word));
    }
}
