package org.lastmetre.order.orders.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.CommunityJson;
import org.lastmetre.testing.BackingResource;

/** Who guesses learns nothing: what is somebody else's answers, to the letter, as what does not exist. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(120)
class GuessingComponentTest {
    private static final Set<String> OF_THE_MOMENT = Set.of("ratelimit", "date", "content-length");

    private String community;
    private Api resident;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
        resident = Api.resident(community + "/10/2/301");
    }

    @Test
    void aThousandIdsGiveNothingAway() {
        var ids = new ArrayList<>(foreignIds());
        Stream.generate(() -> UUID.randomUUID().toString()).limit(1000).forEach(ids::add);

        for (var caller : List.of(new Api("guesser"), resident, Api.trial("huibailong"), Api.trial("guesser"))) {
            assertAlike(ids, caller::get);
        }
    }

    @Test
    void norDoCancellationsStreamsAndBadBodies() {
        var ids = new ArrayList<>(foreignIds());
        Stream.generate(() -> UUID.randomUUID().toString()).limit(50).forEach(ids::add);

        for (var caller : List.of(new Api("guesser"), resident, Api.trial("huibailong"))) {
            assertAlike(ids, caller::cancel);
            assertAlike(ids, caller::updates);
            assertAlike(ids, id -> cancelWith("{}", caller, id));
            assertAlike(ids, id -> cancelWith("{", caller, id));
            assertAlike(ids, id -> caller.as().header("Last-Event-ID", "mine").get("/api/orders/" + id + "/updates"));
        }
    }

    private static Response cancelWith(String body, Api caller, String id) {
        return caller.as().body(body).post("/api/orders/" + id + "/cancellation");
    }

    @Test
    void everyOtherDoorAnswersAsOneThatIsNotThere() {
        new Api("huibailong").place(Api.orderTo(community, "302"));
        var doors = otherDoors();
        assertThat(doors).hasSizeGreaterThan(950);

        assertAlike(doors, door -> resident.householdUpdates(door));
        assertAlike(doors, door -> {
            var parts = door.split("/");
            var order = Api.order(community);
            order.set("deliverTo", Api.door(parts[1], parts[2], parts[3]));
            return resident.place(order);
        });
    }

    /** Orders of others: live and a trial, at a door and in review. */
    private List<String> foreignIds() {
        var reviewed = Api.order(community);
        reviewed.set("deliverTo", CommunityJson.object().put("text", "?"));
        var partner = new Api("huibailong");
        var orders = Stream.of(
                partner.place(Api.orderTo(community, "302")),
                partner.place(reviewed),
                Api.trial("yunhu").place(Api.orderTo(community, "301")));
        return orders.map(placed -> placed.jsonPath().getString("id")).toList();
    }

    /** All of the community but the resident's own, and some that don't exist. */
    private List<String> otherDoors() {
        var real = each(CommunityJson.fuminGarden(community).get("grids"))
                .flatMap(grid -> each(grid.get("buildings")))
                .flatMap(building -> each(building.get("units")).flatMap(unit -> doors(building, unit)))
                .filter(door -> !door.equals("10/2/301"));
        return Stream.concat(real, Stream.of("10/2/999", "10/9/301", "99/2/301", "x/y/z"))
                .map(door -> community + "/" + door)
                .toList();
    }

    private static Stream<String> doors(JsonNode building, JsonNode unit) {
        var rooms = new ArrayList<String>();
        for (var floor = 1; floor <= unit.get("floors").asInt(); floor++) {
            for (var room = 1; room <= unit.get("roomsPerFloor").asInt(); room++) {
                rooms.add(building.get("id").asText() + "/" + unit.get("id").asText() + "/" + (floor * 100 + room));
            }
        }
        return rooms.stream();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static void assertAlike(List<String> guesses, Function<String, Response> call) {
        var answers =
                guesses.stream().map(guess -> answer(call.apply(guess), guess)).collect(Collectors.toSet());
        assertThat(answers).hasSize(1).first().asString().startsWith("4");
    }

    /** All of an answer, but what was guessed, how long that is, and the moment. */
    private static String answer(Response response, String guess) {
        var headers = response.headers().asList().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header.getName().toLowerCase(Locale.ROOT)))
                .map(Header::toString)
                .sorted()
                .toList();
        var door = guess.substring(guess.indexOf('/') + 1).replace('/', '-');
        var body = response.asString().replace(guess, "…").replace(door, "…");
        return response.statusCode() + " " + headers + " " + body.length() + body;
    }
}
