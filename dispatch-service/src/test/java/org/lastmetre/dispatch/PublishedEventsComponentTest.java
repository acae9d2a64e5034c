package org.lastmetre.dispatch;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.CheckInEvent.DoorVisitRequested;
import org.lastmetre.contracts.Topics;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Published;
import org.lastmetre.testing.Records;

/** Everything that dispatch says is what its schemas promise. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class PublishedEventsComponentTest {
    private static final String BASE = "https://lastmetre.org/schemas/";
    private static final Set<String> SAID = Set.of(
            "window-opened",
            "window-closed",
            "batches-called",
            "pace-changed",
            "run-planned",
            "run-departed",
            "batch-handed-over",
            "package-delivered",
            "attempt-failed",
            "package-returned",
            "door-visited",
            "overnight-risk",
            "day-cleared");

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
        time.set("2026-03-01T10:31");
        var site = new Site(json);
        liveThroughADay(site);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(typesOf(site)).containsAll(SAID));
        assertThat(Records.readAll(Topics.DISPATCH))
                .allSatisfy(event -> assertThat(errors(event)).isEmpty());
    }

    private void liveThroughADay(Site site) {
        var person = site.onDuty("GRID_RUNNER", "BUILDING_VOLUNTEER");
        var codes = List.of(Site.code(), Site.code(), Site.code());
        site.upstream().sealed("FOOD", "1", codes.toArray(String[]::new));
        var run = site.runOf(person);
        site.depart(run, Site.scan());
        var said = Map.<String, Object>of("accepted", codes.subList(0, 2), "difference", "torn", "by", person);
        site.handOver(run, "1", Site.scan(), said).then().statusCode(200);
        site.deliver(Site.report(codes.get(0), "DELIVERED", Site.scan()));
        site.deliver(Site.report(codes.get(1), "DAMAGED", Site.scan()));
        for (var again : List.of("2026-03-01T16:31", "2026-03-02T10:31")) {
            time.set(again);
            site.depart(site.runOf(person), Site.scan());
            site.deliver(Site.report(codes.get(1), "DAMAGED", Site.scan()));
            site.deliver(Site.report(codes.get(2), "DELIVERED", Site.scan()));
        }
        aRunWithoutAStopLeft(site, person);
        aDoorWasLookedAt(site, person);
        time.set("2026-03-02T13:00");
        new Published(json, Topics.DISPATCH, site.community()).until("pace-changed", changes -> !changes.isEmpty());
        time.set("2026-03-02T21:29");
        new Published(json, Topics.DISPATCH, site.community()).until("overnight-risk", risks -> !risks.isEmpty());
        time.set("2026-03-02T21:30");
    }

    private static void aRunWithoutAStopLeft(Site site, String person) {
        var code = Site.code();
        site.upstream().sealed("FOOD", "2", code);
        var run = site.runOf(person);
        site.upstream().contain("2", "HELD", 1);
        await().until(() -> Site.get("/api/clearance?community=" + site.community())
                .jsonPath()
                .getList("left.reason")
                .contains("HELD_BUILDING"));
        site.depart(run, Site.scan()).then().statusCode(200);
    }

    private static void aDoorWasLookedAt(Site site, String person) {
        var visit = UUID.randomUUID();
        site.upstream().send(new DoorVisitRequested(site.community(), visit, 1, "1", "1", "502", Instant.EPOCH));
        var told = Map.of("answered", true, "by", person, "scanId", Site.scan(), "at", "2026-03-02T11:00:00+08:00");
        await().until(() -> Site.post("/api/door-visits/" + visit, told).statusCode() == 200);
    }

    private Set<String> typesOf(Site site) {
        return Records.readAll(Topics.DISPATCH).stream()
                .filter(event -> event.payload().contains(site.community()))
                .map(event -> event.attribute("type").split("\\.")[2])
                .collect(Collectors.toSet());
    }

    private List<?> errors(Heard event) throws JsonProcessingException {
        var schema = schemas.getSchema(SchemaLocation.of(BASE + event.attribute("type") + ".json"));
        return schema.validate(json.readTree(event.payload()));
    }
}
