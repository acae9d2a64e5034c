package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lastmetre.e2e.identity.Account;

/** Callers reach everybody on their lists, or have somebody go to the door. */
final class Callers implements Actor {
    private static final int CALLERS = 4;
    private static final int CALL_MINUTES = 2;
    private static final int AGAIN_MINUTES = 62;
    private static final int TO_THE_DOOR_MINUTES = 20;
    private static final LocalTime BEGIN = LocalTime.of(8, 0);

    /** @param number counted from 1; the one after the last is a visit */
    private record Call(JsonNode checkIn, PlannedPerson person, int number) {}

    private final Scene scene;
    private final Agenda<Call> agenda = new Agenda<>();
    private boolean begun;

    Callers(Scene scene) {
        this.scene = scene;
    }

    void enterAll() {
        IntStream.rangeClosed(1, CALLERS).forEach(this::comesOnDuty);
        scene.team().each(scene.plan().care().persons(), this::enter);
    }

    private void comesOnDuty(int number) {
        var caller = Json.object().put("community", scene.community()).put("onDuty", true);
        var path = "/api/callers/%s-caller-%d".formatted(scene.community(), number);
        scene.api().as(Account.MEDICAL).put(path, caller).expect(200, 201);
    }

    private void enter(PlannedPerson person) {
        scene.api()
                .as(Account.MEDICAL)
                .put("/api/key-persons/" + person.id(), person.entry(scene.community()))
                .expect(200, 201);
    }

    @Override
    public void act() {
        if (!begun && !scene.clock().time().isBefore(BEGIN)) {
            begun = true;
            scene.team().careful(this::takeLists);
        }
        scene.team().each(agenda.due(scene.clock().now()), this::make);
    }

    /** Each caller one call after the other. */
    private void takeLists() {
        var persons = scene.plan().care().persons().stream()
                .collect(Collectors.toMap(PlannedPerson::id, Function.identity()));
        Map<String, Integer> minutes = new HashMap<>();
        for (var checkIn : scene.api().as(Account.MEDICAL).all(scene.query("/api/check-ins"))) {
            var person = persons.get(checkIn.path("person").asText());
            var at = minutes.merge(checkIn.path("caller").asText(), CALL_MINUTES, Integer::sum);
            agenda.add(scene.clock().now().plusMinutes(at), new Call(checkIn, person, 1));
        }
    }

    private void make(Call call) {
        if (call.number() > PlannedPerson.CALLS) {
            visit(call);
            return;
        }
        var answered = call.number() > call.person().inVain();
        var told = Json.object()
                .put("answered", answered)
                .put("by", call.checkIn().path("caller").asText())
                .put("at", scene.clock().stamp());
        if (answered) {
            told.put("condition", call.person().needsHelp() ? "NEEDS_HELP" : "WELL");
        }
        var path = "/api/check-ins/" + call.checkIn().path("id").asText();
        scene.api().as(Account.MEDICAL).post(path, told, path + call.number()).expect(200);
        count(Sums.What.CALLS);
        if (!answered) {
            again(call);
        } else if (call.person().needsHelp()) {
            help(call, path);
        }
    }

    private void again(Call call) {
        var minutes = call.number() == PlannedPerson.CALLS ? TO_THE_DOOR_MINUTES : AGAIN_MINUTES;
        agenda.add(
                scene.clock().now().plusMinutes(minutes), new Call(call.checkIn(), call.person(), call.number() + 1));
    }

    private void help(Call call, String path) {
        var request = Json.object().put("type", "EMERGENCY").put("triage", "URGENT");
        scene.api()
                .as(Account.MEDICAL)
                .post(path + "/medical-request", request, path + "/help")
                .expect(201);
        count(Sums.What.HELPED);
    }

    private void visit(Call call) {
        var id = call.checkIn().path("id").asText();
        var report = Json.object()
                .put("answered", call.person().opens())
                .put("by", Volunteers.ofBuilding(scene, call.person().door().building()))
                .put("scanId", "look-" + id)
                .put("at", scene.clock().stamp());
        scene.api()
                .as(Account.DISPATCHER)
                .post("/api/door-visits/" + id, report, "look-" + id)
                .expect(200);
        count(Sums.What.VISITS);
    }

    private void count(Sums.What what) {
        scene.book().sums().add(what, scene.clock().now(), 1);
    }
}
