package org.lastmetre.medical;

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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.medical.medicine.Lists;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.medical.testing.Ward;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Records;

/** Everything that medical says is what its schemas promise. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class PublishedEventsComponentTest {
    private static final String BASE = "https://lastmetre.org/schemas/";
    private static final Set<String> SAID = Set.of(
            "trip-requested",
            "trip-assigned",
            "trip-milestone",
            "trip-requeued",
            "trip-escalated",
            "trip-closed",
            "medicine-purchased",
            "medicine-progressed",
            "vehicle-returned",
            "vehicle-on-standby",
            "standby-reserve-low",
            "door-visit-requested",
            "door-visit-ended",
            "check-in-missed");

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
        time.set("2026-03-01T10:00");
        var site = new Site(json);
        everythingHappens(site);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(typesOf(site)).isEqualTo(SAID));
        assertThat(Records.readAll(Topics.MEDICAL))
                .allSatisfy(event -> assertThat(errors(event)).isEmpty());
    }

    private void everythingHappens(Site site) {
        somebodyIsCalledInVain(site);
        site.vehicle();
        site.vehicle();
        var routine = site.asks("Lin", "ROUTINE");
        site.asks("Zhao", "URGENT");
        var list = Lists.asked(site, "Zhao");
        Lists.claim(list, "Chen").then().statusCode(200);
        Lists.purchase(list, 2).then().statusCode(200);
        var immediate = site.asks("Wang", "IMMEDIATE");
        assertThat(Site.stateOf(routine)).isEqualTo("REQUESTED");
        site.asks("Li", "IMMEDIATE");
        time.set("2026-03-01T10:02");
        Site.tell(immediate, "PICKED_UP").then().statusCode(200);
        Site.tell(immediate, "HOME").then().statusCode(200);
    }

    private void somebodyIsCalledInVain(Site site) {
        var ward = new Ward(site);
        var checkIn = ward.idOf(ward.person());
        for (var at : List.of("2026-03-01T07:00", "2026-03-01T08:00", "2026-03-01T08:20")) {
            Ward.tell(checkIn, Ward.inVain(at)).then().statusCode(200);
        }
    }

    private Set<String> typesOf(Site site) {
        return Records.readAll(Topics.MEDICAL).stream()
                .filter(event -> event.payload().contains(site.community()))
                .map(event -> event.attribute("type").split("\\.")[2])
                .collect(Collectors.toSet());
    }

    private List<?> errors(Heard event) throws JsonProcessingException {
        var schema = schemas.getSchema(SchemaLocation.of(BASE + event.attribute("type") + ".json"));
        return schema.validate(json.readTree(event.payload()));
    }
}
