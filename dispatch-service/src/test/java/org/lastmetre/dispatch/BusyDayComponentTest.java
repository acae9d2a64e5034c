package org.lastmetre.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** Many batches, many runners and everybody scanning at the same time. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class BusyDayComponentTest {
    private static final int BATCHES = 24;
    private static final int PER_BATCH = 10;
    private static final int ALL = BATCHES * PER_BATCH;
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Test
    void everythingIsDeliveredOnceAndTheWorkIsShared() {
        time.set("2026-03-01T10:31");
        var site = new Site(json);
        var runners = Stream.generate(() -> site.onDuty("GRID_RUNNER", "BUILDING_VOLUNTEER"))
                .limit(6)
                .toList();
        var codes = seal(site);

        var working = runners.stream()
                .map(runner -> CompletableFuture.runAsync(() -> work(site, runner)))
                .toList();
        working.forEach(CompletableFuture::join);

        var delivered = new Published(json, Topics.DISPATCH, site.community())
                .until("package-delivered", all -> all.size() >= ALL);
        assertThat(delivered)
                .extracting(event -> event.path("packageCode").asText())
                .containsExactlyInAnyOrderElementsOf(codes);
        var planned = new Published(json, Topics.DISPATCH, site.community()).of("run-planned");
        assertThat(planned).allSatisfy(run -> assertThat(run.path("stops").findValues("packages").stream()
                        .mapToInt(packages -> packages.size())
                        .sum())
                .isLessThanOrEqualTo(12));
        assertThat(runners).allSatisfy(runner -> assertThat(workOf(runner)).isPositive());
    }

    private static List<String> seal(Site site) {
        var codes = new ArrayList<String>();
        for (var batch = 0; batch < BATCHES; batch++) {
            var inBatch =
                    IntStream.range(0, PER_BATCH).mapToObj(n -> Site.code()).toArray(String[]::new);
            site.upstream().sealed("FOOD", Integer.toString(1 + batch % 3), inBatch);
            codes.addAll(List.of(inBatch));
        }
        return codes;
    }

    private static void work(Site site, String runner) {
        await().atMost(LIMIT).pollInterval(Duration.ofMillis(50)).until(() -> {
            runs(site, runner, "PLANNED").forEach(run -> carry(site, run));
            return deliveredIn(site) == ALL;
        });
    }

    private static void carry(Site site, Map<String, Object> run) {
        var id = (String) run.get("id");
        site.depart(id, "depart-" + id).then().statusCode(200);
        var stops = Site.get("/api/runs/" + id).jsonPath();
        for (var stop = 0; stop < stops.getList("stops").size(); stop++) {
            var building = stops.getString("stops[" + stop + "].building");
            List<String> codes = stops.getList("stops[" + stop + "].packages.code");
            site.handOver(id, building, stops.getString("stops[" + stop + "].volunteer"), codes.toArray(String[]::new))
                    .then()
                    .statusCode(200);
            var reports = codes.stream()
                    .map(code -> Site.report(code, "DELIVERED", "door-" + code))
                    .toList();
            assertThat(site.deliver(reports).jsonPath().getList("items.result")).containsOnly("RECORDED");
        }
    }

    private static List<Map<String, Object>> runs(Site site, String runner, String state) {
        var query = "?community=" + site.community() + "&runner=" + runner + "&state=" + state;
        return Site.get("/api/runs" + query).jsonPath().getList("items");
    }

    private static int deliveredIn(Site site) {
        return Site.get("/api/clearance?community=" + site.community())
                .jsonPath()
                .getInt("delivered");
    }

    private static int workOf(String runner) {
        return Site.get("/api/volunteers/" + runner).jsonPath().getInt("workToday");
    }
}
