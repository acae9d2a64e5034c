package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** A vehicle is assigned in the same second, also where two hundred wait. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class PromptComponentTest {
    private static final Logger LOG = Logger.getLogger(PromptComponentTest.class);
    private static final int WAITING = 200;
    private static final int WARM = 20;
    private static final int MEASURED = 50;

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Test
    void fromRequestToAssignedTakesNoLongerThanPromised() {
        time.set("2026-03-01T10:00");
        var site = new Site(json);
        for (var i = 0; i < WAITING; i++) {
            site.asks("waiting " + i, "ROUTINE");
        }
        site.vehicle();
        var took = new ArrayList<Long>();
        for (var i = 0; i < WARM + MEASURED; i++) {
            var begun = System.nanoTime();
            var answer = Site.post("/api/medical-requests", site.request("patient " + i, "URGENT"));
            took.add((System.nanoTime() - begun) / 1_000_000);
            answer.then().statusCode(201).body("state", equalTo("ASSIGNED"));
            Site.cancel(answer.jsonPath().getString("id")).then().statusCode(200);
        }
        took.subList(0, WARM).clear();
        took.sort(null);
        LOG.infof(
                "request to assigned with %d waiting: median %d ms, worst %d ms",
                WAITING, took.get(MEASURED / 2), took.get(MEASURED - 1));
        assertThat(took.get(MEASURED / 2)).isLessThan(100);
        assertThat(took.get(MEASURED - 1)).isLessThan(500);
    }
}
