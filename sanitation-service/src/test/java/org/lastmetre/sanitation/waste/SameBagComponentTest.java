package org.lastmetre.sanitation.waste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;

/** Whatever is sent twice or at the same moment: no bag is sealed, hauled or disposed of twice, and none is lost. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class SameBagComponentTest {
    private static final int MANY = 12;

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Crew crew;

    @BeforeEach
    void aCommunity() {
        time.set("2026-03-01T16:00");
        crew = new Crew(new Place(json));
    }

    @Test
    void manyHaulsOfTheSameBagAtTheSameMomentAreOne() {
        var seal = crew.bag();
        var answers = Crew.together(each(i -> Crew.loads(crew.loadOf("W-" + i, List.of(seal)))));
        assertThat(statuses(answers)).containsOnly(201, 409).containsOnlyOnce(201);
        Crew.bagCalled(seal).then().body("custody", hasSize(2));
    }

    @Test
    void haulsThatShareBagsInAnyOrderNeitherWaitForeverNorShareThem() {
        var seals = Stream.generate(crew::bag).limit(4).toList();
        var turned = List.of(seals.get(3), seals.get(2), seals.get(1), seals.get(0));
        var answers = Crew.together(each(i -> Crew.loads(crew.loadOf("W-" + i, i % 2 == 0 ? seals : turned))));
        assertThat(statuses(answers)).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void kindsDoNotMeetInAVehicleEvenAtTheSameMoment() {
        var calls = each(i -> {
            var seal = crew.bag(i % 2 == 0 ? "HOUSEHOLD" : "MEDICAL");
            return Crew.loads(crew.loadOf("W-3", List.of(seal)));
        });
        var answers = Crew.together(calls);
        assertThat(statuses(answers)).containsOnly(201, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.jsonPath().getString("kind"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void theSameSealAtTheSameMomentIsOneBag() {
        var bag = crew.bagOf(Crew.seal(), "HOUSEHOLD", 10);
        assertThat(statuses(Crew.together(each(i -> Crew.seals(bag)))))
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        var seal = Crew.seal();
        var others = Crew.together(each(i -> Crew.seals(crew.bagOf(seal, "HOUSEHOLD", 10 + i))));
        assertThat(statuses(others)).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void aDayInWhichEverythingIsSentTwiceIsCountedOnce() {
        var bags = Stream.generate(Crew::seal)
                .limit(5)
                .map(seal -> crew.bagOf(seal, "HOUSEHOLD", 10))
                .toList();
        bags.forEach(bag -> twice(() -> Crew.seals(bag)));
        var load = crew.loadOf(
                "W-3", bags.stream().map(bag -> (String) bag.get("sealId")).toList());
        var haul = twice(() -> Crew.loads(load)).jsonPath().getString("id");
        twice(() -> Crew.disposes(haul, Crew.endOf(50)));
        var day = crew.certificate("2026-03-01").jsonPath();
        assertThat(day.getInt("sealed")).isEqualTo(5);
        assertThat(day.getInt("disposed")).isEqualTo(5);
        assertThat(day.getDouble("sealedKg")).isEqualTo(50);
        var published = new Published(json, Topics.SANITATION, crew.place().community());
        published.until("waste-disposed", events -> !events.isEmpty());
        assertThat(published.of("waste-sealed")).hasSize(5);
        assertThat(published.of("waste-hauled")).hasSize(1);
        assertThat(published.of("waste-disposed")).hasSize(1);
    }

    @Test
    void aDisposalAtTheSameMomentAsAnotherIsRefusedOrTheSame() {
        var haul = crew.haul("W-3", crew.bag());
        var answers = Crew.together(each(i -> Crew.disposes(haul, Crew.endOf(10 + i))));
        assertThat(statuses(answers)).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void aKeyIsAnsweredOnceAndWithAnotherBodyRefused() {
        var key = UUID.randomUUID().toString();
        var load = crew.loadOf("W-3", List.of(crew.bag()));
        var first = Crew.withKey(key, "/api/waste-hauls", load);
        var again = Crew.withKey(key, "/api/waste-hauls", load);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        load.put("vehicle", "W-4");
        assertThat(Crew.withKey(key, "/api/waste-hauls", load).statusCode()).isEqualTo(422);
    }

    private static Response twice(Callable<Response> call) {
        var answers = Crew.together(List.of(call, call));
        assertThat(statuses(answers)).isSubsetOf(200, 201);
        return answers.get(0);
    }

    private static List<Callable<Response>> each(IntFunction<Response> call) {
        return IntStream.range(0, MANY)
                .<Callable<Response>>mapToObj(i -> () -> call.apply(i))
                .toList();
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }
}
