package org.lastmetre.sanitation.sampling;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.sanitation.testing.Place;

/** The sampling of a community as its crews use it over HTTP; each of the three buildings of G1 has 48 households. */
public record Tables(Place place) {
    public static final String AT = "2026-03-01T09:12:00+08:00";

    public Map<String, Object> session() {
        return new HashMap<>(Map.of(
                "community",
                place.community(),
                "grid",
                "G1",
                "startsAt",
                "2026-03-01T09:00:00+08:00",
                "householdsPerHour",
                96,
                "queueAtMost",
                10,
                "by",
                "crew-1"));
    }

    public static Response opens(Map<String, Object> session) {
        return Place.post("/api/sampling-sessions", session);
    }

    /** The id of a new session. */
    public String open() {
        var answer = opens(session());
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    public static String path(String id) {
        return "/api/sampling-sessions/" + id;
    }

    public static Response calls(String id, String building) {
        return Place.post(path(id) + "/calls", Map.of("building", building));
    }

    public static Map<String, Object> result(String building, String room, String outcome) {
        return new HashMap<>(Map.of(
                "building", building,
                "unit", "1",
                "room", room,
                "outcome", outcome,
                "by", "crew-1",
                "scanId", UUID.randomUUID().toString(),
                "at", AT));
    }

    public static Response tells(String id, Map<String, Object> result) {
        return Place.post(path(id) + "/results", result);
    }

    public static Response closes(String id) {
        return Place.post(path(id) + "/closing", Map.of());
    }
}
