package org.lastmetre.sanitation.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** What the board says of a morning, and as a table. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class BoardComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Test
    void showsWhatWasDoneWhereAndWhen() {
        time.set("2026-03-01T06:00");
        var place = new Place(json);
        var board = "/api/sanitation-board?community=" + place.community();
        await().atMost(Place.LIMIT).until(() -> Place.get(board).jsonPath().getInt("days[0].coverage.planned") == 54);
        time.set("2026-03-01T07:05");
        var scan = Map.of(
                "agent",
                "chlorine",
                "by",
                "crew",
                "scanId",
                UUID.randomUUID().toString(),
                "at",
                "2026-03-01T07:05:00+08:00");
        Place.post("/api/sites/" + place.community() + "/gate/completion", scan)
                .then()
                .statusCode(200);
        time.set("2026-03-01T09:48");
        await().atMost(Place.LIMIT).until(() -> Place.get(board).jsonPath().getInt("days[0].coverage.missed") == 8);
        Place.get(board + "&days=3")
                .then()
                .statusCode(200)
                .body("days.date", contains("2026-03-01", "2026-02-28", "2026-02-27"))
                .body("days[0].sites", hasSize(9))
                .body("days[0].worst", hasSize(5))
                .body("days[0].coverage.done", equalTo(1))
                .body("days[0].sites.find { it.site == 'gate' }.hours.hour", contains(7, 9, 12, 15, 18, 21))
                .body("days[0].sites.find { it.site == 'gate' }.hours[0].coverage.done", equalTo(1))
                .body("days[1].coverage.planned", equalTo(0));
        var table = Place.get("/api/sanitation-board/csv?community=" + place.community());
        table.then().statusCode(200).contentType(startsWith("text/csv"));
        assertThat(table.asString())
                .startsWith("date,site,kind,building,hour,")
                .contains("2026-03-01,\"gate\",CHECKPOINT,,7,1,1,0,0,0,0\r\n");
        assertProblem(Place.get(board + "&days=32"), 400, "invalid");
    }
}
