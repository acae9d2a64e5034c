package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.EventReader;

/** The patient, the family and the coordinator follow a trip live, and miss nothing when the line is cut. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class UpdatesComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @TestHTTPResource("/api/medical-requests/")
    URI requests;

    @Test
    void everyStepIsToldOnceAndInOrderAlsoAfterTheLineWasCut() throws IOException {
        time.set("2026-03-01T10:00");
        var site = new Site(json);
        var id = site.asks("Lin", "URGENT");
        var stream = requests.resolve(id + "/updates");
        String last;
        List<String> told = new ArrayList<>();
        try (var reader = EventReader.open(stream, null)) {
            assertThat(reader.next().name()).isEqualTo("snapshot");
            site.vehicle();
            Site.tell(id, "EN_ROUTE").then().statusCode(200);
            told.add(reader.next().data());
            var enRoute = reader.next();
            told.add(enRoute.data());
            last = enRoute.id();
        }
        Site.tell(id, "PICKED_UP").then().statusCode(200);
        try (var reader = EventReader.open(stream, last)) {
            told.add(reader.next().data());
            Site.tell(id, "HOME").then().statusCode(200);
            told.add(reader.next().data());
            told.add(reader.next().data());
        }
        assertThat(told)
                .extracting(data -> json.readTree(data).path("type").asText())
                .containsExactly("TripAssigned", "TripMilestone", "TripMilestone", "TripMilestone", "TripClosed");
        assertThat(told)
                .extracting(data -> json.readTree(data).path("version").asInt())
                .containsExactly(2, 3, 4, 5, 6);
        assertThat(told).noneMatch(data -> data.contains("Lin") || data.contains("chest"));
    }

    @Test
    void whatIsHeardLiveIsWhatIsReadLater() throws IOException {
        time.set("2026-03-01T10:00");
        var site = new Site(json);
        var id = site.asks("Lin", "URGENT");
        var stream = requests.resolve(id + "/updates");
        List<String> live = new ArrayList<>();
        try (var reader = EventReader.open(stream, null)) {
            reader.next();
            site.vehicle();
            Site.tell(id, "PICKED_UP").then().statusCode(200);
            Site.cancel(id).then().statusCode(200);
            for (var i = 0; i < 3; i++) {
                live.add(reader.next().data());
            }
        }
        try (var reader = EventReader.open(stream, "1")) {
            for (var heard : live) {
                assertThat(reader.next().data()).isEqualTo(heard);
            }
        }
    }
}
