package org.lastmetre.sanitation.waste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** The hour of the policy: warned ahead of it, alerted at it, and told when it is over; 22:00 here, a haul takes an hour. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class WasteHourComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Crew crew;
    private Published published;

    @BeforeEach
    void aCommunity() {
        time.set("2026-03-01T16:00");
        crew = new Crew(new Place(json));
        published = new Published(json, Topics.SANITATION, crew.place().community());
    }

    @Test
    void theDangerIsSaidAheadAtTheHourAndWhenItIsOverEachOnce() {
        var seal = crew.bag();
        assertThat(crew.alerts()).isEmpty();
        time.set("2026-03-01T20:31");
        said("AMBER");
        time.set("2026-03-01T21:01");
        said("AMBER", "RED");
        time.set("2026-03-01T22:00");
        said("AMBER", "RED", "OVERDUE");
        assertThat(crew.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert)
                    .containsEntry("type", "WASTE_OVERDUE")
                    .containsEntry("since", "2026-03-01T22:00:00+08:00");
            assertThat(alert.get("detail").toString()).startsWith("OVERDUE: 1 bags at their points");
        });
        time.set("2026-03-01T22:10");
        Crew.disposes(crew.haul("W-3", seal), Crew.endOf(10)).then().statusCode(200);
        said("AMBER", "RED", "OVERDUE", "GREEN");
        assertThat(crew.alerts()).isEmpty();
    }

    @Test
    void whatIsSealedAtTheHourIsDueTheNextDayAndWhatWasAMinuteBeforeIsLate() {
        time.set("2026-03-01T22:00");
        crew.bag();
        assertThat(crew.alerts()).isEmpty();
        time.set("2026-03-02T21:59");
        said("RED");
        time.set("2026-03-02T22:00");
        said("RED", "OVERDUE");
    }

    @Test
    void aClockThatJumpsOverTheHourFindsWhatIsLate() {
        crew.bag();
        time.set("2026-03-03T12:00");
        said("OVERDUE");
        assertThat(events().get(0).path("deadline").asText()).isEqualTo("2026-03-02T14:00:00Z");
    }

    private void said(String... states) {
        await().atMost(Place.LIMIT).untilAsserted(() -> assertThat(events())
                .extracting(event -> event.path("state").asText())
                .containsExactly(states));
        assertThat(events())
                .extracting(event -> event.path("version").asInt())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private List<JsonNode> events() {
        return published.of("waste-overdue");
    }
}
