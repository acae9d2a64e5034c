package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** Nobody immediate waits unsaid. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class EscalationComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Test
    void withoutAVehicleOthersAreCalledAfterAMinuteAndAVehicleThatComesFreeStillGoes() {
        time.set("2026-03-01T10:00");
        var site = new Site(json);
        var id = site.asks("Lin", "IMMEDIATE");
        var routine = site.asks("Zhao", "ROUTINE");
        time.set("2026-03-01T10:01");
        await().atMost(Duration.ofSeconds(20)).until(() -> Site.stateOf(id).equals("ESCALATED"));
        assertThat(Site.stateOf(routine)).isEqualTo("REQUESTED");
        var said = new Published(json, Topics.MEDICAL, site.community())
                .until("trip-escalated", events -> events.size() == 1);
        assertThat(said.get(0).path("to").toString()).isEqualTo("[\"120\",\"COORDINATOR\"]");
        Site.get(Site.path(id)).then().body("timeline.type", contains("TripRequested", "TripEscalated"));
        site.vehicle();
        assertThat(Site.stateOf(id)).isEqualTo("ASSIGNED");
    }

    @Test
    void thatTheReserveIsUsedIsSaidAndThatItIsThereAgain() {
        time.set("2026-03-01T10:00");
        var site = new Site(json);
        site.vehicle();
        var id = site.asks("Lin", "URGENT");
        var published = new Published(json, Topics.MEDICAL, site.community());
        assertThat(published
                        .until("standby-reserve-low", said -> said.size() == 1)
                        .get(0)
                        .path("low")
                        .asBoolean())
                .isTrue();
        Site.cancel(id).then().statusCode(200);
        assertThat(published
                        .until("standby-reserve-low", said -> said.size() == 2)
                        .get(1)
                        .path("low")
                        .asBoolean())
                .isFalse();
    }
}
