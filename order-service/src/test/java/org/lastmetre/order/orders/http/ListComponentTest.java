package org.lastmetre.order.orders.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.order.testing.Api;
import org.lastmetre.testing.BackingResource;

/** Lists of orders: filters, pages, and no way to see more than was asked for. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class ListComponentTest {
    private final Api api = new Api("huibailong");
    private final Api everybody = Api.staff("operations");
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void pagesShowEveryOrderOnceTheNewestFirst() {
        var placed = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            placed.add(0, api.place(Api.order(community)).jsonPath().getString("id"));
        }

        var seen = new ArrayList<String>();
        var filters = new HashMap<String, Object>(Map.of("community", community, "limit", 2));
        for (var next = ""; next != null; ) {
            var page = api.list(filters).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
            filters.put("after", next);
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(placed);
    }

    @Test
    void everyFilterNarrows() {
        var id = api.place(Api.order(community)).jsonPath().getString("id");
        var other = Api.order(community).put("category", "FOOD");
        other.set("deliverTo", Api.door("1", "1", "101"));
        new Api("yunhu").place(other);
        var reference = api.get(id).jsonPath().getString("externalReference");

        for (var filter : List.of(
                Map.of("category", "FRESH"),
                Map.of("partner", "huibailong"),
                Map.of("building", "10", "unit", "2", "room", "301"),
                Map.of("externalReference", reference),
                Map.of("status", "PLACED", "building", "10"))) {
            var filters = new HashMap<String, String>(filter);
            filters.put("community", community);
            everybody.list(filters).then().body("items", hasSize(1)).body("items[0].id", equalTo(id));
        }
        everybody
                .list(Map.of("community", community, "status", "DELIVERED"))
                .then()
                .body("items", hasSize(0))
                .body("next", nullValue());
        assertThat(api.list(Map.of("community", community)).asString()).contains("\"next\":null");
    }

    @Test
    void whatIsNoFilterIsRefusedRatherThanPassedOver() {
        refused("partnr", Map.of("partnr", "huibailong"));
        refused("partner", Map.of("partner", ""));
        refused("status", Map.of("status", "LOST"));
        refused("category", Map.of("category", "food"));
        refused("community", Map.of("community", "a b"));
        refused("after", Map.of("after", "!!"));
        refused("after", Map.of("after", "bm9uZQ"));
        refused("limit", Map.of("limit", "0"));
        refused("limit", Map.of("limit", "501"));
        refused("limit", Map.of("limit", "many"));
    }

    private void refused(String field, Map<String, String> filters) {
        api.list(filters)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }
}
