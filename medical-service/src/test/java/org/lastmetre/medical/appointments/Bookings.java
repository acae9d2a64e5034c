package org.lastmetre.medical.appointments;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.lastmetre.medical.testing.Site;

/** Appointments of a site over HTTP. */
public final class Bookings {
    static final String PATH = "/api/appointments";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private final Site site;

    public Bookings(Site site) {
        this.site = site;
    }

    /** A check of an hour at a local time such as {@code 2026-03-02T10:00}, once. */
    public Map<String, Object> at(String person, String local) {
        return new HashMap<>(Map.of(
                "community",
                site.community(),
                "building",
                "1",
                "unit",
                "1",
                "room",
                "301",
                "person",
                person,
                "destination",
                "Ruijin dialysis",
                "startsAt",
                local + ":00+08:00",
                "tripMinutes",
                60));
    }

    Map<String, Object> series(String person, String local, String rule) {
        var body = at(person, local);
        body.put("recurrence", rule);
        return body;
    }

    public static Response book(Map<String, Object> body) {
        return Site.post(PATH, body);
    }

    public static String booked(Map<String, Object> body) {
        var answer = book(body);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    static Response shown(String id) {
        return Site.get(PATH + "/" + id);
    }

    static Response move(String id, String date, String local) {
        return Site.put(PATH + "/" + id + "/trips/" + date, Map.of("startsAt", local + ":00+08:00"));
    }

    static Response cancel(String id, String date) {
        return Site.post(PATH + "/" + id + "/trips/" + date + "/cancellation", "");
    }

    /** The state of the time of a date. */
    static String state(String id, String date) {
        return shown(id).jsonPath().getString("trips.find { it.date == '" + date + "' }.state");
    }

    static void awaitState(String id, String date, String state) {
        await().atMost(LIMIT).until(() -> state.equals(state(id, date)));
    }
}
