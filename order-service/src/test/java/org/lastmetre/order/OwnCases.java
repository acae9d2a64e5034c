package org.lastmetre.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.SseReader;
import org.lastmetre.testing.AccessMatrix.OwnCase;

/** What has to be tried of the cells of {@code docs/access.md} that say {@code own}; a case each. */
final class OwnCases {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final String community;
    private final URI service;
    private final Api partner = new Api("own-partner");
    private final Api rival = new Api("own-rival");
    private final Api resident;
    private final Api volunteer = Api.volunteer("v-own");
    private final String mine;
    private final String theirs;
    private final Map<String, OwnCase> cases = new HashMap<>();

    OwnCases(String community, URI service) {
        this.community = community;
        this.service = service;
        resident = Api.resident(household("301"));
        mine = placed(partner, "301");
        theirs = placed(rival, "302");
    }

    Map<String, OwnCase> all() {
        placing();
        reading("partner", partner);
        reading("resident", resident);
        cases.put(
                "resident GET /api/households/{community}/{building}/{unit}/{room}/updates",
                new OwnCase(
                        () -> begins(resident, "/api/households/" + household("301") + "/updates"),
                        () -> isUnknown("unknown-household", resident.householdUpdates(household("302")))));
        return cases;
    }

    private void placing() {
        cases.put(
                "partner POST /api/orders", new OwnCase(() -> ordersAs("own-partner", partner), this::rivalsReference));
        cases.put("partner POST /api/orders/bulk", new OwnCase(this::fileOfOwnOrders, this::fileWithRivalsReference));
        cases.put(
                "volunteer POST /api/orders",
                new OwnCase(() -> ordersAs("volunteer:v-own", volunteer), () -> isForbidden(volunteer)));
        cases.put(
                "resident POST /api/orders",
                new OwnCase(() -> ordersAs("resident:" + household("301"), resident), () -> {
                    isForbidden(resident);
                    isUnknown("unknown-household", resident.place(Api.orderTo(community, "302")));
                }));
    }

    private void ordersAs(String account, Api caller) {
        caller.place(Api.orderTo(community, "301")).then().statusCode(201).body("partner", equalTo(account));
    }

    private static void isForbidden(Api caller) {
        var order = Api.order("nowhere").put("kind", "PARTNER");
        caller.place(order).then().statusCode(403).body("type", endsWith("/forbidden"));
    }

    private void rivalsReference() {
        var order = Api.orderTo(community, "302");
        var first = rival.place(order).jsonPath().getString("id");
        partner.place(order).then().statusCode(201).body("id", not(equalTo(first)));
    }

    private void fileOfOwnOrders() {
        var id = bulk(Api.orderTo(community, "301").toString()).path("results[0].orderId");
        partner.get(id.toString()).then().statusCode(200).body("partner", equalTo("own-partner"));
    }

    private void fileWithRivalsReference() {
        var order = Api.orderTo(community, "302");
        rival.place(order);
        bulk(order.toString()).then().body("accepted", equalTo(1)).body("repeated", equalTo(0));
    }

    private Response bulk(String order) {
        return partner.as().body("[" + order + "]").post("/api/orders/bulk");
    }

    private void reading(String role, Api caller) {
        cases.put(role + " GET /api/orders", new OwnCase(() -> isListed(caller), () -> isNotListed(caller)));
        cases.put(
                role + " GET /api/orders/{id}",
                new OwnCase(
                        () -> caller.get(mine).then().statusCode(200).body("id", equalTo(mine)),
                        () -> isUnknown("unknown-order", caller.get(theirs))));
        cases.put(
                role + " GET /api/orders/{id}/updates",
                new OwnCase(
                        () -> begins(caller, "/api/orders/" + mine + "/updates"),
                        () -> isUnknown("unknown-order", caller.updates(theirs))));
        cases.put(
                role + " POST /api/orders/{id}/cancellation",
                new OwnCase(
                        () -> caller.cancel(placed(partner, "301")).then().statusCode(202),
                        () -> isUnknown("unknown-order", caller.cancel(theirs))));
    }

    private void isListed(Api caller) {
        caller.list(Map.of("community", community)).then().statusCode(200).body("items.id", hasItem(mine));
    }

    private void isNotListed(Api caller) {
        caller.list(Map.of("community", community)).then().body("items.id", not(hasItem(theirs)));
        for (var filter : List.of(Map.of("partner", "own-rival"), Map.of("community", community, "room", "302"))) {
            caller.list(filter).then().statusCode(200).body("items.id", not(hasItem(theirs)));
        }
        caller.list(Map.of("partner", "own-rival")).then().body("items", hasSize(0));
    }

    private static void isUnknown(String code, Response answer) {
        answer.then().statusCode(404).body("type", endsWith("/" + code));
    }

    private void begins(Api caller, String path) {
        try (var follower = new SseReader(service.resolve(path), null, caller.token())) {
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(follower.types()).contains("snapshot"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    private String placed(Api caller, String room) {
        return caller.place(Api.orderTo(community, room)).jsonPath().getString("id");
    }

    private String household(String room) {
        return community + "/10/2/" + room;
    }
}
