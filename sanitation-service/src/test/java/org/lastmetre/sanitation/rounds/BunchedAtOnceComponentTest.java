package org.lastmetre.sanitation.rounds;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.CommunityDocument.Site;
import org.lastmetre.contracts.Topics;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.sanitation.testing.Upstream;
import org.lastmetre.sanitation.waste.Crew;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** Sites that were done at 07:00 and are scanned too soon by several at the same moment: an alert each, and no round changes. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class BunchedAtOnceComponentTest {
    private static final String LAST = "gate";
    private static final List<String> SITES =
            IntStream.rangeClosed(1, 10).mapToObj(n -> "lift-" + n).toList();

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Place place;

    @BeforeEach
    void allSitesAreDone() {
        time.set("2026-03-01T06:00");
        place = new Place(json);
        var sites = Stream.concat(SITES.stream(), Stream.of(LAST))
                .map(site -> new Site(site, "CHECKPOINT", null, null))
                .toList();
        place.upstream().define(2, Upstream.USUAL, sites);
        await().atMost(Place.LIMIT).until(() -> rounds().size() == sites.size() * 6);
        time.set("2026-03-01T07:00");
        sites.forEach(site -> scan(site.id(), "07:00", id()).then().statusCode(200));
        time.set("2026-03-01T07:20");
    }

    @Test
    void twoScansOfASiteAreOneAlertOfTheEarlier() {
        assertOneEach(site -> List.of(() -> scan(site, "07:20", id()), () -> scan(site, "07:10", id())));
    }

    @Test
    void theSameScanManyTimesIsOneAlert() {
        assertOneEach(site -> {
            var told = id();
            return nCopies(4, () -> scan(site, "07:10", told));
        });
    }

    private void assertOneEach(Function<String, List<Callable<Response>>> scans) {
        var before = rounds();
        for (var site : SITES) {
            Crew.together(scans.apply(site)).forEach(answer -> assertProblem(answer, 409, "too-early"));
        }
        assertThat(rounds()).isEqualTo(before);
        assertThat(alerts()).hasSameSizeAs(SITES).allSatisfy(alert -> assertThat(alert)
                .containsEntry("since", "2026-03-01T07:10:00+08:00"));
        assertThat(alerts()).extracting(alert -> alert.get("subject")).doesNotHaveDuplicates();
        assertSaidOnceOfEach();
    }

    /** And no more until what the last site is said of afterwards. */
    private void assertSaidOnceOfEach() {
        scan(LAST, "07:20", id()).then().statusCode(409);
        var said = new Published(json, Topics.SANITATION, place.community()).until("round-bunched", all -> all.stream()
                .anyMatch(event -> event.path("site").asText().equals(LAST)));
        assertThat(said)
                .extracting(event -> event.path("site").asText())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(SITES.stream(), Stream.of(LAST)).toList());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private Response scan(String site, String at, String scanId) {
        return place.scan(site, at, scanId);
    }

    private List<Map<String, Object>> rounds() {
        return Place.get("/api/rounds?limit=500&community=" + place.community())
                .jsonPath()
                .getList("items");
    }

    private List<Map<String, Object>> alerts() {
        return Place.get("/api/sanitation-alerts?limit=500&community=" + place.community())
                .jsonPath()
                .getList("items.findAll { it.type == 'ROUND_BUNCHED' }");
    }
}
