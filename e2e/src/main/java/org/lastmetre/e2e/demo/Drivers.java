package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.lastmetre.e2e.identity.Account;

/** Drivers go for whom they are assigned, and tell how far they are. */
final class Drivers implements Actor {
    private static final String REQUESTS = "/api/medical-requests/";

    /** What a driver tells next of a trip. */
    private record Leg(String request, String vehicle, Milestone milestone) {}

    /** Where a trip comes past, and how many minutes after the point before. */
    private enum Milestone {
        EN_ROUTE(2),
        PICKED_UP(6),
        AT_HOSPITAL(10),
        RETURNING(0),
        HOME(10);

        private final int minutes;

        Milestone(int minutes) {
            this.minutes = minutes;
        }
    }

    private final Scene scene;
    private final Agenda<Leg> agenda = new Agenda<>();
    private final Set<String> known = new HashSet<>();

    Drivers(Scene scene) {
        this.scene = scene;
    }

    @Override
    public void act() {
        scene.team().careful(() -> driver().all(scene.query("/api/medical-requests") + "&state=ASSIGNED")
                .forEach(this::assigned));
        scene.team().each(agenda.due(scene.clock().now()), this::tell);
    }

    private Api driver() {
        return scene.api().as(Account.DRIVER);
    }

    private void assigned(JsonNode request) {
        var id = request.path("id").asText();
        var vehicle = request.path("vehicle").asText();
        if (known.add(id + " " + request.path("version").asText())) {
            next(new Leg(id, vehicle, Milestone.EN_ROUTE), Milestone.EN_ROUTE.minutes);
        }
    }

    private void next(Leg leg, int minutes) {
        agenda.add(scene.clock().now().plusMinutes(minutes), leg);
    }

    /** Whose vehicle was needed more is told so by the request, and turns back. */
    private void tell(Leg leg) {
        var shown = driver().get(REQUESTS + leg.request()).expect(200, 404);
        if (!shown.path("vehicle").asText().equals(leg.vehicle()) || shown.hasNonNull("closedAt")) {
            return;
        }
        var told = Json.object()
                .put("milestone", leg.milestone().name())
                .put("by", "driver")
                .put("at", scene.clock().stamp());
        driver().post(
                        REQUESTS + leg.request() + "/milestones",
                        told,
                        leg.request() + leg.milestone() + scene.clock().stamp())
                .expect(200);
        if (leg.milestone() == Milestone.HOME) {
            scene.book().sums().add(Sums.What.TRIPS, scene.clock().now(), 1);
            return;
        }
        var following = Milestone.values()[leg.milestone().ordinal() + 1];
        var stay = following == Milestone.RETURNING
                ? scene.plan().care().stayOf(shown.at("/medical/person").asText())
                : 0;
        next(new Leg(leg.request(), leg.vehicle(), following), following.minutes + stay);
    }
}
