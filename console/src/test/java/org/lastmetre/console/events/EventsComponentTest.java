package org.lastmetre.console.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.console.support.Publishing;
import org.lastmetre.console.support.SseReader;
import org.lastmetre.contracts.Topics;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class EventsComponentTest {
    private static final String PLACED = "lastmetre.order.placed.v1";

    @TestHTTPResource("/api/events")
    URI events;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final String community = "events-" + UUID.randomUUID();

    @Test
    void beginsWithASnapshotAndShowsAnEventAsItWasPublished() throws Exception {
        try (var reader = SseReader.open(events + "?community=" + community, null);
                var publishing = new Publishing(servers)) {
            await().until(() -> reader.all().size() == 1);
            assertThat(reader.all().get(0).name()).isEqualTo("snapshot");
            assertThat(new JsonObject(reader.all().get(0).data()).fieldNames()).contains("now", "positions");
            assertThat(reader.comments()).contains("retry 2000");
            assertThat(reader.response().headers().firstValue("Cache-Control")).contains("no-store");
            publishing.publish(Topics.ORDERS, PLACED, community, "e1");
            await().until(() -> reader.events().size() == 1);
            var event = reader.events().get(0);
            assertThat(event.name()).isEqualTo(PLACED);
            var data = new JsonObject(event.data());
            assertThat(data.getString("subject")).isEqualTo("subject-of-e1");
            assertThat(data.getString("community")).isEqualTo(community);
            assertThat(data.getJsonObject("data").getInteger("version")).isEqualTo(1);
            await().until(() -> reader.comments().contains("still here"));
        }
    }

    @Test
    void replaysFromATimeAndGoesOnLive() throws Exception {
        var start = Instant.parse("2026-04-10T04:00:00Z");
        try (var publishing = new Publishing(servers)) {
            publishing.publish(Topics.ORDERS, PLACED, community, "early", start.minusSeconds(1), "");
            publishing.publish(Topics.ORDERS, PLACED, community, "in-time", start, "");
            publishing.flush();
            var url = events + "?community=" + community + "&from=2026-04-10T12:00:00%2B08:00";
            try (var reader = SseReader.open(url, null)) {
                await().until(() -> reader.events().size() == 1);
                publishing.publish(Topics.DISPATCH, "t", community, "live", start.minusSeconds(5), "");
                await().until(() -> reader.events().size() == 2);
                assertThat(reader.events()).extracting(SseReader.Event::data).allMatch(data -> !data.contains("early"));
            }
        }
    }

    @Test
    void showsOnlyWhatIsAskedFor() throws Exception {
        var url = events + "?community=" + community + "&service=order,dispatch&type=OrderPlaced,t";
        try (var reader = SseReader.open(url, null);
                var publishing = new Publishing(servers)) {
            await().until(() -> reader.all().size() == 1);
            publishing.publish(Topics.SORTING, "t", community, "other service");
            publishing.publish(Topics.ORDERS, PLACED, "elsewhere", "other community");
            publishing.publish(Topics.ORDERS, "u", community, "other type");
            publishing.publish(Topics.DISPATCH, "t", community, "wanted 1");
            publishing.publish(Topics.ORDERS, PLACED, community, "wanted 2");
            await().until(() -> reader.events().size() == 2);
            assertThat(reader.events()).allMatch(event -> event.data().contains("wanted"));
        }
    }

    @Test
    void refusesATimeOrAnIdThatCannotBeRead() {
        given().get("/api/events?from=yesterday")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("from"));
        given().header("Last-Event-ID", "17")
                .get("/api/events")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("Last-Event-ID"));
    }

    @Test
    void refusesMoreStreamsThanAllowedAndGivesAPlaceBack() throws Exception {
        var open = new ArrayList<SseReader>();
        for (var number = 0; number < 5; number++) {
            open.add(SseReader.open(events.toString(), null));
        }
        given().get("/api/events")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1");
        for (var reader : open) {
            reader.close();
        }
        await().untilAsserted(() -> {
            try (var again = SseReader.open(events.toString(), null)) {
                assertThat(again.status()).isEqualTo(200);
            }
        });
    }
}
