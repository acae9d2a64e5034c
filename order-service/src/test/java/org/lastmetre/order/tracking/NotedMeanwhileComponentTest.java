package org.lastmetre.order.tracking;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.lastmetre.order.testing.Waiting.awaitWaiting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.addresses.ReviewReason;
import org.lastmetre.contracts.TripEvent.MedicinePurchased;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.Stage;
import org.lastmetre.order.orders.TimelineType;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.Elsewhere;
import org.lastmetre.order.testing.Holder;
import org.lastmetre.testing.BackingResource;

/** A package is scanned for the first time, and not committed yet, while its order is decided: the order knows what became of it. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(60)
class NotedMeanwhileComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Inject
    TrackingDesk tracking;

    @Inject
    Transactions transactions;

    @Inject
    Pool pool;

    @Inject
    ObjectMapper json;

    private final Api partner = new Api("huibailong");
    private final String code = "SF-" + UUID.randomUUID();
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void anOrderOfAPackageThatWasSentBackIsReturned() {
        var scan = scanned(Stage.RETURNED, null);

        var placed = placed(partner);

        awaitWaiting(pool, 1);
        scan.commit(LIMIT);
        assertThat(placed)
                .succeedsWithin(LIMIT)
                .satisfies(answer -> answer.then().statusCode(201).body("status", equalTo("RETURNED")));
    }

    @Test
    void anOrderTakesItsPackageOutOfTheReviews() {
        var scan = scanned(Stage.AWAITING, new News.Hold(ReviewReason.NO_ADDRESS, "王"));

        var placed = placed(partner);

        awaitWaiting(pool, 1);
        scan.commit(LIMIT);
        assertThat(placed)
                .succeedsWithin(LIMIT)
                .satisfies(answer -> answer.then().statusCode(201).body("status", equalTo("RECEIVED")));
        given().queryParam("community", community)
                .get("/api/address-reviews")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void nobodyTakesItToTheOwnDoor() {
        var scan = scanned(Stage.AWAITING, new News.Hold(ReviewReason.NO_ADDRESS, "王"));

        var placed = placed(Api.resident(community + "/10/2/301"));

        awaitWaiting(pool, 1);
        scan.commit(LIMIT);
        assertThat(placed).succeedsWithin(LIMIT).satisfies(answer -> answer.then()
                .statusCode(409));
        given().queryParam("community", community)
                .get("/api/address-reviews")
                .then()
                .body("items.packageCode", hasItem(code));
    }

    @Test
    void medicineIsOrderedToo() {
        var scan = scanned(Stage.RETURNED, null);
        var at = Instant.now();

        new Elsewhere(json, community)
                .send(new MedicinePurchased(community, UUID.randomUUID(), 3, "10", "2", "301", List.of(code), at, at));

        awaitWaiting(pool, 1);
        scan.commit(LIMIT);
        await().atMost(LIMIT).untilAsserted(() -> Api.staff("operations")
                .list(Map.of("community", community))
                .then()
                .body("items.status", hasItem("RETURNED")));
    }

    /** By a scan that still holds what it wrote. */
    private Holder scanned(Stage stage, News.Hold hold) {
        var news = new News.PackageMoved(
                new CommunityId(community),
                new PackageCode(code),
                News.Source.SORTING,
                1,
                stage,
                true,
                0,
                TimelineType.PackageReceived,
                code,
                Instant.now(),
                hold);
        var scan = new Holder(transactions, tx -> tracking.heard(tx, List.of(news)));
        scan.awaitDone(LIMIT);
        return scan;
    }

    private CompletableFuture<Response> placed(Api by) {
        return supplyAsync(() -> by.place(order()));
    }

    private ObjectNode order() {
        var order = Api.order(community);
        order.putArray("packageCodes").add(code);
        return order;
    }
}
