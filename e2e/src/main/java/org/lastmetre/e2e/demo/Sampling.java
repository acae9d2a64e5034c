package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.List;
import org.lastmetre.e2e.identity.Account;

/** The households of one grid come down when their building is called; some can't, and are seen at their doors; some are out. */
final class Sampling implements Actor {
    private static final LocalTime BEGIN = LocalTime.of(14, 0);
    private static final LocalTime END = LocalTime.of(21, 30);
    private static final int AN_HOUR = 300;
    private static final int SEEN_IN_A_STEP = 12;
    private static final int ONE_IN = 25;

    private record Door(String building, String unit, String room, String outcome) {}

    private final Scene scene;
    private String session;
    private boolean over;

    Sampling(Scene scene) {
        this.scene = scene;
    }

    @Override
    public void act() {
        if (over || scene.clock().time().isBefore(BEGIN)) {
            return;
        }
        scene.team().careful(() -> {
            if (session == null) {
                open();
            }
            goOn(crew().get(session).expect(200));
        });
    }

    private Api crew() {
        return scene.api().as(Account.SANITATION);
    }

    private void open() {
        var wanted = Json.object()
                .put("community", scene.community())
                .put("grid", scene.plan().place().directory().grids().get(0).id())
                .put("startsAt", scene.clock().stamp())
                .put("householdsPerHour", AN_HOUR)
                .put("by", "operations");
        var opened = crew().post(
                        "/api/sampling-sessions",
                        wanted,
                        "sampling-" + scene.clock().date())
                .expect(201);
        session = "/api/sampling-sessions/" + opened.path("id").asText();
    }

    private void goOn(JsonNode shown) {
        var called = Json.list(shown.path("buildings"), line -> line).stream()
                .filter(line -> line.hasNonNull("calledAt"))
                .filter(line ->
                        line.path("open").asInt() + line.path("doorstepWanted").asInt() > 0)
                .map(line -> line.path("building").asText())
                .toList();
        called.forEach(building -> scene.team().each(next(building), this::see));
        var left = shown.path("open").asInt() + shown.path("doorstepWanted").asInt();
        if (left == 0 || !scene.clock().time().isBefore(END)) {
            crew().post(session + "/closing", Json.object(), "close-" + session).expect(200);
            over = true;
        }
    }

    private List<Door> next(String building) {
        var doors = crew().all(session + "/households?building=" + building);
        return Json.list(doors, door -> door(building, door)).stream()
                .filter(door -> !door.outcome().isEmpty())
                .limit(SEEN_IN_A_STEP)
                .toList();
    }

    /** Without an outcome when nothing is left to be done for it. */
    private static Door door(String building, JsonNode shown) {
        var unit = shown.path("unit").asText();
        var room = shown.path("room").asText();
        var drawn = Math.floorMod((building + "/" + unit + "/" + room).hashCode(), ONE_IN);
        var known = shown.path("outcome").asText("");
        var outcome =
                switch (known) {
                    case "" -> drawn == 0 ? "ABSENT" : drawn == 1 ? "DOORSTEP_WANTED" : "PRESENT";
                    case "DOORSTEP_WANTED" -> "DOORSTEP_DONE";
                    default -> "";
                };
        return new Door(building, unit, room, outcome);
    }

    private void see(Door door) {
        var scan = "%s-%s-%s-%s".formatted(door.building(), door.unit(), door.room(), door.outcome());
        var found = Json.object()
                .put("building", door.building())
                .put("unit", door.unit())
                .put("room", door.room())
                .put("outcome", door.outcome())
                .put("by", "sampler-1")
                .put("scanId", scan)
                .put("at", scene.clock().stamp());
        crew().post(session + "/results", found, scan).expect(200);
        if (!door.outcome().equals("DOORSTEP_WANTED")) {
            scene.book().sums().add(Sums.What.SAMPLED, scene.clock().now(), 1);
        }
    }
}
