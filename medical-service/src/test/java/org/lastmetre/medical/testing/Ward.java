package org.lastmetre.medical.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The key persons of a community, as those see them who call. */
public record Ward(Site site) {
    /** @param otherwise what differs from somebody of building 1 who lives alone and takes nothing */
    public Response enters(String id, Map<String, Object> otherwise) {
        var body = new HashMap<String, Object>(Map.of(
                "community",
                site.community(),
                "building",
                "1",
                "unit",
                "1",
                "room",
                "502",
                "category",
                "LIVES_ALONE",
                "callDaily",
                true));
        body.putAll(otherwise);
        return Site.put("/api/key-persons/" + id, body);
    }

    /** The id of somebody new. */
    public String person() {
        return person(Map.of());
    }

    public String person(Map<String, Object> otherwise) {
        var id = "p-" + UUID.randomUUID();
        enters(id, otherwise).then().statusCode(201);
        return id;
    }

    public void caller(String id, boolean onDuty) {
        var answer = Site.put("/api/callers/" + id, Map.of("community", site.community(), "onDuty", onDuty));
        answer.then().statusCode(oneOf(200, 201));
    }

    /** A day's check-ins. */
    public Response checkIns(String more) {
        return Site.get("/api/check-ins?limit=500&community=" + site.community() + more);
    }

    public List<Map<String, Object>> today() {
        return checkIns("").jsonPath().getList("items");
    }

    /** Today's check-in of somebody. */
    public Map<String, Object> checkIn(String person) {
        return today().stream()
                .filter(one -> person.equals(one.get("person")))
                .findFirst()
                .orElseThrow();
    }

    public String idOf(String person) {
        return checkIn(person).get("id").toString();
    }

    public String stateOf(String person) {
        return checkIn(person).get("state").toString();
    }

    public static Map<String, Object> inVain(String at) {
        return Map.of("answered", false, "by", "chen", "at", at + ":00+08:00");
    }

    public static Map<String, Object> reached(String condition, String at) {
        return Map.of("answered", true, "condition", condition, "by", "chen", "at", at + ":00+08:00");
    }

    public static Response tell(String checkIn, Map<String, Object> told) {
        return Site.post("/api/check-ins/" + checkIn, told);
    }

    public static Response tell(String checkIn, Map<String, Object> told, String key) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(told)
                .post("/api/check-ins/" + checkIn);
    }

    public Response day(String date) {
        return Site.get("/api/check-ins/day?community=" + site.community() + "&date=" + date);
    }

    public Response missed() {
        return Site.get("/api/missed-check-ins?community=" + site.community());
    }
}
