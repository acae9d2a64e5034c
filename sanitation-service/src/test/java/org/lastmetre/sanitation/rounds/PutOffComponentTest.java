package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** Sites are due 09:48-11:06; the gate was done as late as 09:47, and rounds are at least 90 minutes apart. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class PutOffComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Place place;

    @BeforeEach
    void theGateWasDoneLate() {
        time.set("2026-03-01T06:00");
        place = new Place(json);
        await().atMost(Place.LIMIT).until(() -> !Place.get("/api/rounds?community=" + place.community())
                .jsonPath()
                .getList("items")
                .isEmpty());
        time.set("2026-03-01T09:47");
        scan("09:47").then().statusCode(200).body("state", equalTo("LATE"));
    }

    private Response scan(String at) {
        return place.scan("gate", at, UUID.randomUUID().toString());
    }

    private List<Map<String, Object>> overdue(String site) {
        return Place.get("/api/sanitation-alerts?limit=500&community=" + place.community())
                .jsonPath()
                .param("begins", site + " ")
                .getList("items.findAll { it.type == 'ROUND_OVERDUE' && it.detail.startsWith(begins) }");
    }

    @Test
    void aRoundThatMayNotBeDoneYetIsNotOverdueAMinuteBeforeTheGapHasPassedAndIsThen() {
        time.set("2026-03-01T11:16");
        assertThat(overdue("gate")).isEmpty();
        time.set("2026-03-01T11:17");
        assertThat(overdue("gate")).hasSize(1);
        assertThat(overdue("gate").get(0))
                .containsEntry("since", "2026-03-01T11:17:00+08:00")
                .containsEntry("detail", "gate was due until 11:06 and can be done until 12:36");
        scan("11:17").then().statusCode(200);
        assertThat(overdue("gate")).isEmpty();
    }
}
