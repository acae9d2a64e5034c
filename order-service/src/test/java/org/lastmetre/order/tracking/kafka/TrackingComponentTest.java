package org.lastmetre.order.tracking.kafka;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.Elsewhere;
import org.lastmetre.testing.BackingResource;

/** An order is where sorting and dispatch say its packages are. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class TrackingComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Inject
    ObjectMapper json;

    private final Api api = new Api("huibailong");
    private Elsewhere elsewhere;
    private UUID id;
    private String one;
    private String two;

    @BeforeEach
    void placeAnOrder() {
        var community = Api.newCommunity();
        elsewhere = new Elsewhere(json, community);
        var placed = api.place(Api.order(community).put("packages", 2)).jsonPath();
        id = UUID.fromString(placed.getString("id"));
        one = placed.getString("packageCodes[0]");
        two = placed.getString("packageCodes[1]");
    }

    @Test
    void theTimelineTellsTheWholeWayToTheDoor() {
        elsewhere.send(elsewhere.received(one, id, 1));
        awaitVersion(2).body("status", equalTo("PLACED")).body("progress.awaiting", equalTo(1));
        elsewhere.send(elsewhere.received(two, id, 1));
        elsewhere.send(elsewhere.shelved(one, id, 2));
        elsewhere.send(elsewhere.shelved(two, id, 2));
        awaitVersion(5).body("status", equalTo("SHELVED")).body("progress.shelved", equalTo(2));
        elsewhere.send(elsewhere.departed(one, id, 3));
        awaitVersion(6).body("status", equalTo("SHELVED")).body("progress.out", equalTo(1));
        elsewhere.send(elsewhere.departed(two, id, 3));
        awaitVersion(7).body("status", equalTo("OUT_FOR_DELIVERY"));
        elsewhere.send(elsewhere.handedOver(one, id, 4));
        elsewhere.send(elsewhere.handedOver(two, id, 4));
        awaitVersion(9).body("status", equalTo("AT_BUILDING"));
        elsewhere.send(elsewhere.delivered(one, id, 5, 1));
        elsewhere.send(elsewhere.failed(two, id, 5, 1));
        awaitVersion(11)
                .body("status", equalTo("ATTEMPT_FAILED"))
                .body("attempts", equalTo(1))
                .body("progress.delivered", equalTo(1))
                .body("progress.shelved", equalTo(1));
        elsewhere.send(elsewhere.delivered(two, id, 6, 2));
        awaitVersion(12)
                .body("status", equalTo("DELIVERED"))
                .body("attempts", equalTo(2))
                .body("progress.received", equalTo(2))
                .body("timeline.detail", hasItem(two + ": AT_DOOR"));
    }

    @Test
    void whatIsRepeatedOrLateChangesNothing() {
        var delivered = elsewhere.delivered(one, id, 9, 1);
        var event = UUID.randomUUID();
        elsewhere.send(delivered, event);
        elsewhere.send(delivered, event);
        elsewhere.send(delivered);
        elsewhere.send(elsewhere.failed(one, id, 8, 1));
        elsewhere.send(elsewhere.received(two, id, 1));

        awaitVersion(3)
                .body("progress.delivered", equalTo(1))
                .body("progress.awaiting", equalTo(1))
                .body("timeline.type", contains("PackageDelivered", "PackageReceived", "OrderPlaced"));
    }

    @Test
    void packagesNobodyOrderedDisturbNothing() {
        elsewhere.send(elsewhere.received("unknown-" + id, null, 1));
        elsewhere.send(elsewhere.delivered("unknown-" + id, null, 4, 1));
        elsewhere.send(elsewhere.received(one, id, 1));

        awaitVersion(2).body("status", equalTo("PLACED"));
    }

    private ValidatableResponse awaitVersion(int version) {
        await().atMost(LIMIT).until(() -> api.get(id.toString()).jsonPath().getInt("version") == version);
        return api.get(id.toString()).then();
    }
}
