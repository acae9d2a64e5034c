package org.lastmetre.medical.keypersons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lastmetre.medical.testing.Ward.inVain;
import static org.lastmetre.medical.testing.Ward.reached;
import static org.lastmetre.medical.testing.Ward.tell;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.medical.testing.Ward;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;
import org.lastmetre.testing.TestTokens;

/** A day ends with nobody uncalled, or with a list of who and why; and the next one begins. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class DayComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Inject
    DayBeginWork begins;

    @Inject
    DayEndWork ends;

    private Ward ward;

    @BeforeEach
    void morning() {
        time.set("2026-03-01T09:00");
        ward = new Ward(new Site(json));
    }

    @Test
    void theDayEndsAtMidnightWithAListOfWhoAndWhy() {
        var reached = ward.person();
        var onceInVain = ward.person();
        ward.person();
        tell(ward.idOf(reached), reached("WELL", "2026-03-01T09:00")).then().statusCode(200);
        tell(ward.idOf(onceInVain), inVain("2026-03-01T09:00")).then().statusCode(200);
        time.set("2026-03-01T23:59");
        ward.day("2026-03-01")
                .then()
                .body("state", equalTo("OPEN"))
                .body("left", empty())
                .body("sums.due", equalTo(1))
                .body("sums.unanswered", equalTo(1));
        time.set("2026-03-02T00:00");
        await().atMost(LIMIT).until(() -> ended("2026-03-01"));
        var reasons = ward.day("2026-03-01").jsonPath();
        assertThat(reasons.getList("left.reason")).containsExactlyInAnyOrder("NO_CALLER", "NOT_CALLED_AGAIN");
        assertThat(reasons.getList("left.person")).contains(onceInVain);
        assertThat(new Published(json, Topics.MEDICAL, ward.site().community())
                        .until("check-in-missed", said -> said.size() >= 2))
                .hasSize(2);
        await().atMost(LIMIT).until(() -> ward.today().size() == 3);
        ward.missed().then().body("items", hasSize(2));
    }

    @Test
    void whoWasMissedYesterdayAndReachedTodayIsNoAlertAnyMore() {
        var person = ward.person();
        time.set("2026-03-02T00:00");
        await().atMost(LIMIT).until(() -> ended("2026-03-01") && ward.today().size() == 1);
        tell(ward.idOf(person), reached("WELL", "2026-03-02T00:00")).then().statusCode(200);
        ward.missed().then().body("items", empty());
    }

    @Test
    void aDayThatPassedWhileNobodyWasThereIsEndedAndOnlyTodayBegins() {
        ward.person();
        time.set("2026-03-04T15:00");
        await().atMost(LIMIT).until(() -> ended("2026-03-01") && ward.today().size() == 1);
        ward.day("2026-03-03").then().body("state", equalTo("NOT_BEGUN"));
        ward.day("2026-03-04").then().body("state", equalTo("OPEN")).body("sums.due", equalTo(1));
    }

    @Test
    void aClockThatIsSetBackBeginsThatDayToo() {
        ward.person();
        time.set("2026-02-20T09:00");
        await().atMost(LIMIT).until(() -> ward.today().size() == 1);
        assertThat(ward.checkIns("&date=2026-03-01").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void whoNeedNotBeCalledIsNotMissed() {
        var person = ward.person();
        ward.person();
        ward.enters(person, Map.of("callDaily", false)).then().statusCode(200);
        time.set("2026-03-02T00:00");
        await().atMost(LIMIT).until(() -> ended("2026-03-01") && ward.today().size() == 1);
        ward.day("2026-03-01").then().body("left", hasSize(1)).body("sums.withdrawn", equalTo(1));
    }

    @Test
    void operationsSeeHowManyAndWhereButNotWho() {
        ward.person();
        time.set("2026-03-02T00:00");
        await().atMost(LIMIT).until(() -> ended("2026-03-01"));
        var shown = Site.as(TestTokens.of("ops", "operations"))
                .get("/api/check-ins/day?community=" + ward.site().community() + "&date=2026-03-01");
        shown.then().statusCode(200).body("sums.escalated", equalTo(1)).body("left[0].building", equalTo("1"));
        assertThat(shown.asString()).doesNotContain("person", "room").doesNotContainPattern("\\b502\\b");
    }

    /** The lease is passed by, as if two replicas both held it. */
    @Test
    void twoReplicasAtOnceBeginAndEndADayOnce() {
        IntStream.range(0, 20).forEach(i -> ward.person());
        time.set("2026-03-02T00:00");
        for (var work : List.<DueWork>of(ends, begins, ends, begins)) {
            Uni.join()
                    .all(run(work), run(work), run(work))
                    .andFailFast()
                    .await()
                    .atMost(LIMIT);
        }
        await().atMost(LIMIT).until(() -> ended("2026-03-01") && ward.today().size() == 20);
        assertThat(new Published(json, Topics.MEDICAL, ward.site().community())
                        .until("check-in-missed", said -> said.size() >= 20))
                .hasSize(20);
    }

    private Uni<Void> run(DueWork work) {
        return transactions.run(tx -> work.run(tx, clock.now()));
    }

    private boolean ended(String date) {
        return ward.day(date).jsonPath().getString("state").equals("ENDED");
    }
}
