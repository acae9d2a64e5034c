package org.lastmetre.order.orders.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.contracts.TripEvent.MedicinePurchased;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.Elsewhere;
import org.lastmetre.testing.BackingResource;

/** Medicine that was bought is an order of its own, once, whatever the broker repeats. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(60)
class MedicineComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    ObjectMapper json;

    private final Api staff = Api.staff("operations");
    private final UUID request = UUID.randomUUID();
    private String community;

    @BeforeEach
    void aCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void anOrderIsPlacedForWhatWasBought() {
        new Elsewhere(json, community).send(purchased("301", code("a"), code("b")));

        awaitOrders(1)
                .then()
                .body("items[0].category", equalTo("MEDICINE"))
                .body("items[0].kind", equalTo("ERRAND"))
                .body("items[0].partner", equalTo("medical-service"))
                .body("items[0].status", equalTo("PLACED"))
                .body("items[0].deliverTo.room", equalTo("301"))
                .body("items[0].packageCodes", contains(code("a"), code("b")));
    }

    @Test
    void theSameEventAndTheSamePurchaseToldAgainMakeOneOrder() {
        var elsewhere = new Elsewhere(json, community);
        var event = UUID.randomUUID();
        elsewhere.send(purchased("301", code("a")), event);
        elsewhere.send(purchased("301", code("a")), event);
        elsewhere.send(purchased("301", code("a")));
        sendAnother(elsewhere);

        assertThat(awaitOrders(2).jsonPath().getList("items.externalReference", String.class))
                .containsOnlyOnce(request.toString());
    }

    @Test
    void aDoorThatNobodyKnowsWaitsForAHuman() {
        new Elsewhere(json, community).send(purchased("9999", code("a")));

        awaitOrders(1).then().body("items[0].status", equalTo("ADDRESS_REVIEW"));
    }

    @Test
    void oneWhoseCodeIsUsedGoesAsideAndHoldsUpNobody() {
        var elsewhere = new Elsewhere(json, community);
        elsewhere.send(purchased("301", code("a")));
        awaitOrders(1);
        elsewhere.send(new MedicinePurchased(
                community, UUID.randomUUID(), 2, "10", "2", "302", List.of(code("a")), Instant.now(), Instant.now()));
        sendAnother(elsewhere);

        assertThat(awaitOrders(2).jsonPath().getList("items")).hasSize(2);
    }

    private void sendAnother(Elsewhere elsewhere) {
        elsewhere.send(new MedicinePurchased(
                community, UUID.randomUUID(), 2, "10", "2", "302", List.of(code("z")), Instant.now(), Instant.now()));
    }

    private MedicinePurchased purchased(String room, String... codes) {
        var at = Instant.parse("2026-03-01T02:00:00Z");
        return new MedicinePurchased(community, request, 3, "10", "2", room, List.of(codes), at, at);
    }

    private String code(String name) {
        return name + "-" + request;
    }

    private Response awaitOrders(int count) {
        await().atMost(LIMIT).until(() -> orders().jsonPath().getList("items").size() == count);
        return orders();
    }

    private Response orders() {
        return staff.list(Map.of("community", community));
    }
}
