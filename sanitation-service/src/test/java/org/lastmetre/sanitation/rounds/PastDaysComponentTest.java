package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.Town;
import org.lastmetre.sanitation.rounds.Rounds.Day;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.sanitation.waste.Crew;
import org.lastmetre.testing.BackingResource;

/** A day of nine sites and six rounds, one done, one late, one scanned twice and the rest missed, that is packed. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class PastDaysComponentTest {
    private static final LocalDate NEXT = Town.DAY.plusDays(1);

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    PastDays past;

    @Inject
    Rounds rounds;

    @Inject
    Transactions transactions;

    @Inject
    Pool pool;

    private Place place;

    @BeforeEach
    void aDayIsOver() {
        time.set("2026-03-01T06:00");
        place = new Place(json);
        await().atMost(Place.LIMIT).until(() -> ofDay("&state=DUE").size() == 54);
        time.set("2026-03-01T08:40");
        scan("gate", "07:05").then().statusCode(200);
        scan("gate", "07:20").then().statusCode(409);
        scan("lobby-1", "08:30").then().statusCode(200);
        time.set("2026-03-02T00:30");
        await().atMost(Place.LIMIT).until(() -> ofDay("&state=MISSED").size() == 52);
    }

    @Test
    void itIsShownAsItWas() {
        var before = shown();
        assertThat(before.get(0)).contains("\"DONE\"", "\"LATE\"", "\"MISSED\"", "crew-2", "chlorine");
        assertThat(before.get(2)).isNotEqualTo(before.get(1)).contains("items");
        assertThat(before.get(3)).contains("\"missed\":52");

        pack(NEXT);

        assertThat(rows()).isZero();
        assertThat(shown()).isEqualTo(before);
    }

    /** The day, its first page and the next, the board, its table. */
    private List<String> shown() {
        var list = "/api/rounds?date=" + Town.DAY + "&community=" + place.community();
        var first = Place.get(list + "&limit=7");
        var board = "date=" + NEXT + "&days=2&community=" + place.community();
        var answers = List.of(
                Place.get(list + "&limit=500"),
                first,
                Place.get(list + "&limit=7&after=" + first.jsonPath().getString("next")),
                Place.get("/api/sanitation-board?" + board),
                Place.get("/api/sanitation-board/csv?" + board));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        return answers.stream().map(Response::asString).toList();
    }

    @Test
    void packedTwiceItIsThereOnceAndWhatWasBunchedUpIsForgotten() {
        assertThat(bunched()).isEqualTo(1);
        pack(NEXT);
        pack(NEXT);
        assertThat(ofDay("")).hasSize(54);
        assertThat(bunched()).isZero();
    }

    @Test
    void theDayAfterStaysAndADayWithARoundToBeDoneWaits() {
        pack(NEXT);
        assertThat(rows()).isZero();
        await().atMost(Place.LIMIT).until(() -> ofDay(NEXT, "&state=DUE").size() == 54);
        pack(NEXT.plusDays(1));
        assertThat(ofDay(NEXT, "&state=DUE")).hasSize(54);
        assertThat(kept("sanitation_past_day")).isEqualTo(1);
    }

    @Test
    void aScanThatComesLaterIsToldThatItIsTooLate() {
        var id = ofDay("&site=lobby-2").get(0).get("id");
        pack(NEXT);
        assertProblem(scan("lobby-2", "07:10"), 409, "no-round-left");
        assertProblem(Place.post("/api/rounds/" + id + "/completion", done("07:10")), 404, "unknown-round");
    }

    @Test
    void aScanAtTheSameMomentIsInTheDayOrRefused() {
        var answers = Crew.together(
                Stream.<Callable<Response>>of(() -> scan("lobby-1", "10:00"), this::packed, () -> scan("gate", "10:00"))
                        .toList());
        var scanned = answers.stream()
                .filter(answer -> answer != null && answer.statusCode() == 200)
                .count();
        pack(NEXT);
        assertThat(ofDay("&state=DONE")).hasSize(1 + (int) scanned);
        assertThat(ofDay("")).hasSize(54);
    }

    private Response packed() {
        pack(NEXT);
        return null;
    }

    @Test
    void aDayThatIsPackedIsNotPlannedAgain() {
        pack(NEXT);
        var day = new Day(new CommunityId(place.community()), Town.DAY);
        var known = transactions.run(tx -> rounds.of(tx, List.of(day))).await().atMost(Place.LIMIT);
        assertThat(known).hasSize(54).extracting(Round::state).doesNotContain(RoundState.DUE);
    }

    @Test
    void itIsForgottenWithItsDate() {
        pack(NEXT);
        forget(Town.DAY);
        assertThat(ofDay("")).hasSize(54);
        forget(NEXT);
        assertThat(ofDay("")).isEmpty();
    }

    private void pack(LocalDate before) {
        transactions.run(tx -> past.pack(tx, before, Integer.MAX_VALUE)).await().atMost(Place.LIMIT);
    }

    private void forget(LocalDate before) {
        transactions
                .run(tx -> past.forget(tx, before, Integer.MAX_VALUE))
                .await()
                .atMost(Place.LIMIT);
    }

    private long rows() {
        return pool.preparedQuery("select from sanitation_round where community = $1 and date = $2")
                .execute(Tuple.of(place.community(), Town.DAY))
                .await()
                .atMost(Place.LIMIT)
                .size();
    }

    private long bunched() {
        return kept("sanitation_bunched_scan");
    }

    private long kept(String table) {
        return pool.preparedQuery("select from " + table + " where community = $1")
                .execute(Tuple.of(place.community()))
                .await()
                .atMost(Place.LIMIT)
                .size();
    }

    private List<Map<String, Object>> ofDay(String more) {
        return ofDay(Town.DAY, more);
    }

    private List<Map<String, Object>> ofDay(LocalDate date, String more) {
        return Place.get("/api/rounds?limit=500&date=" + date + "&community=" + place.community() + more)
                .jsonPath()
                .getList("items");
    }

    private static Map<String, Object> done(String at) {
        var scanId = UUID.randomUUID().toString();
        return Map.of("agent", "chlorine", "by", "crew-2", "scanId", scanId, "at", Town.DAY + "T" + at + ":00+08:00");
    }

    private Response scan(String site, String at) {
        return Place.post("/api/sites/" + place.community() + "/" + site + "/completion", done(at));
    }
}
