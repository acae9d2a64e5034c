package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.lastmetre.e2e.identity.Account;

/**
 * The crew goes its way through the sites that are due, six times a day. Of the last site it forgets the first round, and at
 * the one before it comes late once after noon.
 */
final class Crew implements Actor {
    static final int ROUNDS = 6;
    static final int FORGOTTEN = 1;
    private static final int SITES_IN_A_STEP = 4;
    private static final int LATE_MINUTES = 10;
    private static final LocalTime FIRST_IS_OVER = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final Scene scene;
    private final String forgotten;
    private final String late;

    Crew(Scene scene) {
        this.scene = scene;
        var sites = scene.plan().place().sites();
        this.forgotten = sites.get(sites.size() - 1);
        this.late = sites.get(sites.size() - 2);
    }

    @Override
    public void act() {
        scene.team().careful(() -> {
            var way = crew().get(scene.query("/api/rounds/route")).expect(200).path("items");
            var next = Json.list(way, round -> round).stream()
                    .filter(this::isTheTime)
                    .limit(SITES_IN_A_STEP)
                    .toList();
            scene.team().each(next, this::scan);
        });
    }

    private Api crew() {
        return scene.api().as(Account.SANITATION);
    }

    private boolean isTheTime(JsonNode round) {
        var from = OffsetDateTime.parse(round.path("dueFrom").asText());
        var time = from.toLocalTime();
        var site = round.path("site").asText();
        if (site.equals(forgotten)) {
            return !time.isBefore(FIRST_IS_OVER);
        }
        if (!site.equals(late)) {
            return true;
        }
        var noon = !time.isBefore(NOON) && time.isBefore(AFTERNOON);
        var due = noon ? OffsetDateTime.parse(round.path("dueTo").asText()) : from.plusMinutes(LATE_MINUTES);
        return scene.clock().now().isAfter(due);
    }

    private void scan(JsonNode round) {
        var site = round.path("site").asText();
        var scan = "round-" + round.path("id").asText();
        var path = "/api/sites/" + scene.community() + "/" + site + "/completion";
        var done = crew().post(path, disinfected(scene, scan), scan).expect(200);
        var what = done.path("state").asText().equals("LATE") ? Sums.What.LATE_ROUNDS : Sums.What.ROUNDS;
        scene.book().sums().add(what, scene.clock().now(), 1);
    }

    /** What a crew tells of everything it disinfects. */
    static JsonNode disinfected(Scene scene, String scanId) {
        return Json.object()
                .put("agent", "chlorine")
                .put("mgPerLitre", 500)
                .put("by", "crew-1")
                .put("scanId", scanId)
                .put("at", scene.clock().stamp());
    }
}
