package org.lastmetre.sanitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.contracts.VehicleEvent.VehicleReturned;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.sanitation.testing.Upstream;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Records;

/** What is said of rounds and tasks is what its schemas promise. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class PublishedEventsComponentTest {
    private static final String BASE = "https://lastmetre.org/schemas/";
    private static final Set<String> SAID =
            Set.of("round-done", "round-missed", "round-bunched", "vehicle-disinfected");

    private final SchemaRegistry schemas =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaIdResolvers(
                            ids -> ids.mapPrefix(BASE, "classpath:schemas/"))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Test
    void everyEventFitsItsSchema() {
        time.set("2026-03-01T06:30");
        var place = new Place(json);
        await().atMost(Place.LIMIT).until(() -> !items("/api/rounds", place).isEmpty());
        time.set("2026-03-01T07:00");
        complete("/api/sites/" + place.community() + "/gate", 200);
        complete("/api/sites/" + place.community() + "/gate", 409);
        var vehicle = "v-" + UUID.randomUUID();
        place.upstream().send(new VehicleReturned(place.community(), vehicle, 3, Upstream.SAID));
        await().atMost(Place.LIMIT)
                .until(() -> !items("/api/disinfection-tasks", place).isEmpty());
        complete(
                "/api/disinfection-tasks/"
                        + items("/api/disinfection-tasks", place).get(0).get("id"),
                200);
        time.set("2026-03-01T09:48");
        await().atMost(Place.LIMIT)
                .untilAsserted(() -> assertThat(typesOf(place)).containsAll(SAID));
        assertThat(Records.readAll(Topics.SANITATION))
                .allSatisfy(event -> assertThat(errors(event)).isEmpty());
    }

    private static void complete(String path, int status) {
        var body = Map.of(
                "agent",
                "chlorine",
                "by",
                "crew",
                "scanId",
                UUID.randomUUID().toString(),
                "at",
                "2026-03-01T07:00:00+08:00");
        Place.post(path + "/completion", body).then().statusCode(status);
    }

    private static List<Map<String, Object>> items(String path, Place place) {
        return Place.get(path + "?community=" + place.community()).jsonPath().getList("items");
    }

    private static Set<String> typesOf(Place place) {
        return Records.readAll(Topics.SANITATION).stream()
                .filter(event -> event.payload().contains(place.community()))
                .map(event -> event.attribute("type").split("\\.")[2])
                .collect(Collectors.toSet());
    }

    private List<?> errors(Heard event) throws JsonProcessingException {
        var schema = schemas.getSchema(SchemaLocation.of(BASE + event.attribute("type") + ".json"));
        return schema.validate(json.readTree(event.payload()));
    }
}
