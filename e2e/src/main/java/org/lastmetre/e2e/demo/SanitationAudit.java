package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.e2e.identity.Account;

/** Whether every corner was disinfected but where it was forgotten on purpose, and all waste that was sealed is gone. */
record SanitationAudit(Scene scene) {
    List<String> differences() {
        var found = new ArrayList<String>();
        rounds(found);
        waste(found);
        sampling(found);
        return found;
    }

    /** The day's coverage, as the board shows it. */
    JsonNode coverage() {
        return crew().get(today("/api/sanitation-board")).expect(200).at("/days/0/coverage");
    }

    private Api crew() {
        return scene.api().as(Account.SANITATION);
    }

    private String today(String path) {
        return scene.query(path) + "&date=" + scene.clock().date();
    }

    private void rounds(List<String> found) {
        var coverage = coverage();
        var sums = scene.book().sums();
        var planned = scene.plan().place().sites().size() * Crew.ROUNDS;
        equal(found, "rounds planned", planned, coverage.path("planned").asInt());
        equal(
                found,
                "rounds done in time",
                sums.of(Sums.What.ROUNDS),
                coverage.path("done").asInt());
        equal(
                found,
                "rounds done late",
                sums.of(Sums.What.LATE_ROUNDS),
                coverage.path("late").asInt());
        equal(found, "rounds missed", Crew.FORGOTTEN, coverage.path("missed").asInt());
        equal(found, "rounds still open", 0, coverage.path("open").asInt());
    }

    private void waste(List<String> found) {
        var certificate = crew().get(today("/api/waste-certificates")).expect(200);
        equal(found, "bags sealed", Waste.BAGS, certificate.path("sealed").asInt());
        equal(
                found,
                "bags disposed of",
                Waste.BAGS,
                certificate.path("disposed").asInt());
        equal(found, "bags left", 0, certificate.path("left").size());
        equal(found, "differences of weight", 0, certificate.path("differences").size());
    }

    private void sampling(List<String> found) {
        var sessions = crew().all(scene.query("/api/sampling-sessions"));
        equal(found, "sampling sessions", 1, sessions.size());
        for (var session : sessions) {
            var seen = session.path("present").asInt()
                    + session.path("absent").asInt()
                    + session.path("doorstepDone").asInt();
            equal(found, "households sampled", scene.book().sums().of(Sums.What.SAMPLED), seen);
            equal(found, "households of the grid", session.path("households").asInt(), seen);
        }
    }

    private static void equal(List<String> found, String what, int should, int is) {
        if (should != is) {
            found.add("%s: %d, but there are %d".formatted(what, should, is));
        }
    }
}
