package org.lastmetre.medical.keypersons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.medical.testing.Ward;
import org.lastmetre.testing.BackingResource;

/** Today's calls are shared out among who is on duty, and anew when somebody comes or goes. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class CallersComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private final String chen = "a-" + UUID.randomUUID();
    private final String wu = "b-" + UUID.randomUUID();
    private Ward ward;

    @BeforeEach
    void fourToCall() {
        time.set("2026-03-01T09:00");
        ward = new Ward(new Site(json));
        for (var building : List.of("1", "4", "1", "4")) {
            ward.person(Map.of("building", building));
        }
    }

    @Test
    void whoComesTakesAFairPartAndAGridStaysTogether() {
        ward.caller(chen, true);
        assertThat(shares()).isEqualTo(Map.of(chen, 4L));
        ward.caller(wu, true);
        assertThat(shares()).isEqualTo(Map.of(chen, 2L, wu, 2L));
        assertThat(ward.today().stream()
                        .map(one -> one.get("grid") + " " + one.get("caller"))
                        .distinct())
                .containsExactlyInAnyOrder("G1 " + chen, "G2 " + wu);
        ward.checkIns("&caller=" + wu).then().body("items.grid", contains("G2", "G2"));
    }

    @Test
    void whoGoesLeavesTheirsToTheOthers() {
        ward.caller(chen, true);
        ward.caller(wu, true);
        ward.caller(wu, false);
        assertThat(shares()).isEqualTo(Map.of(chen, 4L));
        ward.caller(chen, false);
        assertThat(ward.today()).allSatisfy(one -> assertThat(one.get("caller")).isNull());
    }

    @Test
    void whoIsEnteredDuringTheDayIsCalledByWhomHasLeast() {
        ward.caller(chen, true);
        ward.caller(wu, true);
        ward.person();
        ward.person();
        assertThat(shares()).isEqualTo(Map.of(chen, 3L, wu, 3L));
    }

    @Test
    void theNextDayIsSharedOutWhenItBegins() {
        ward.caller(chen, true);
        ward.caller(wu, true);
        time.set("2026-03-02T00:00");
        await().atMost(Duration.ofSeconds(30)).until(() -> ward.today().size() == 4);
        assertThat(shares()).isEqualTo(Map.of(chen, 2L, wu, 2L));
    }

    @Test
    void callersAreListedAndNobodyCallsForTwoCommunitiesAtOnce() {
        ward.caller(chen, true);
        ward.caller(wu, false);
        Site.get("/api/callers?community=" + ward.site().community())
                .then()
                .statusCode(200)
                .body("items.id", contains(chen, wu))
                .body("items.onDuty", contains(true, false));
        var other = new Ward(new Site(json));
        var there = Map.of("community", other.site().community(), "onDuty", true);
        assertProblem(Site.put("/api/callers/" + chen, there), 409, "caller-elsewhere");
        other.caller(wu, true);
        Site.put("/api/callers/" + chen, Map.of())
                .then()
                .statusCode(400)
                .body("violations.field.sort()", contains("community", "onDuty"));
    }

    private Map<Object, Long> shares() {
        return ward.today().stream().collect(Collectors.groupingBy(one -> one.get("caller"), Collectors.counting()));
    }
}
