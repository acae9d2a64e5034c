package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.lastmetre.e2e.identity.Account;

/** People ask for help when they fall ill, and the coordinator ends a request whose patient the ambulance has taken. */
final class Patients implements Actor {
    private static final int AMBULANCE_MINUTES = 10;

    private final Scene scene;
    private final Agenda<PlannedTrip> agenda = new Agenda<>();
    private final Map<String, OffsetDateTime> escalated = new HashMap<>();

    Patients(Scene scene) {
        this.scene = scene;
        scene.plan().care().trips().forEach(trip -> agenda.add(scene.clock().at(trip.at()), trip));
    }

    /** In the morning, for today and the days to come. */
    void bookVisits() {
        scene.plan().care().visits().forEach(visit -> scene.team().careful(() -> book(visit)));
    }

    private void book(PlannedVisit visit) {
        var booking =
                visit.booking(scene.community(), scene.clock().at(visit.trip().at()));
        coordinator()
                .post(
                        "/api/appointments",
                        booking,
                        Api.key("visit", visit.trip().person()))
                .expect(201);
    }

    @Override
    public void act() {
        scene.team().each(agenda.due(scene.clock().now()), this::ask);
        scene.team().careful(() -> coordinator()
                .all(scene.query("/api/medical-requests") + "&state=ESCALATED")
                .forEach(this::look));
    }

    private void ask(PlannedTrip trip) {
        var door = trip.door();
        scene.api()
                .as(Account.resident(scene.community(), door.building(), door.unit(), door.room()))
                .post("/api/medical-requests", trip.request(scene.community()), Api.key("ill", trip.person()))
                .expect(201);
    }

    private void look(JsonNode request) {
        var now = scene.clock().now();
        var id = request.path("id").asText();
        if (escalated.putIfAbsent(id, now) == null) {
            scene.book().sums().add(Sums.What.ESCALATED, now, 1);
        } else if (!now.isBefore(escalated.get(id).plusMinutes(AMBULANCE_MINUTES))) {
            var reason = Json.object().put("reason", "fetched by 120").put("by", "coordinator");
            coordinator()
                    .post("/api/medical-requests/" + id + "/cancellation", reason, "fetched-" + id)
                    .expect(200);
        }
    }

    private Api coordinator() {
        return scene.api().as(Account.MEDICAL);
    }
}
