package org.lastmetre.order.orders.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
import org.lastmetre.testing.ManyCalls;

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
            assertAlike(ids, id -> caller.to("/api/orders/" + id).GET());
        }
    }

    @Test
    void norDoCancellationsStreamsAndBadBodies() {
        var ids = new ArrayList<>(foreignIds());
        Stream.generate(() -> UUID.randomUUID().toString()).limit(50).forEach(ids::add);

        for (var caller : List.of(new Api("guesser"), resident, Api.trial("huibailong"))) {
            assertAlike(ids, id -> cancelWith("{\"reason\":\"ordered twice\"}", caller, id));
            assertAlike(ids, id -> cancelWith("{}", caller, id));
            assertAlike(ids, id -> cancelWith("{", caller, id));
            assertAlike(ids, id -> caller.to("/api/orders/" + id + "/updates").GET());
            assertAlike(ids, id -> caller.to("/api/orders/" + id + "/updates")
                    .header("Last-Event-ID", "mine")
                    .GET());
        }
    }

    private static HttpRequest.Builder cancelWith(String body, Api caller, String id) {
        return caller.to("/api/orders/" + id + "/cancellation").POST(BodyPublishers.ofString(body));
    }

    @Test
    void everyOtherDoorAnswersAsOneThatIsNotThere() {
        new Api("huibailong").place(Api.orderTo(community, "302"));
        var doors = otherDoors();
        assertThat(doors).hasSizeGreaterThan(950);

        assertAlike(doors, door -> resident.to("/api/households/" + door + "/updates")
                .GET());
        assertAlike(doors, door -> {
            var parts = door.split("/");
            var order = Api.order(community);
            order.set("deliverTo", Api.door(parts[1], parts[2], parts[3]));
            return resident.to("/api/orders").POST(BodyPublishers.ofString(order.toString()));
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

    private static void assertAlike(List<String> guesses, Function<String, HttpRequest.Builder> call) {
        var answers = guesses.stream()
                .map(guess -> answer(ManyCalls.answer(call.apply(guess)), guess))
                .collect(Collectors.toSet());
        assertThat(answers).hasSize(1).first().asString().startsWith("4");
    }

    /** All of an answer, but what was guessed, how long that is, and the moment. */
    private static String answer(HttpResponse<String> response, String guess) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().map());
        OF_THE_MOMENT.forEach(headers::remove);
        var door = guess.substring(guess.indexOf('/') + 1).replace('/', '-');
        var body = response.body().replace(guess, "…").replace(door, "…");
        return response.statusCode() + " " + headers + " " + body.length() + body;
    }
}
