package org.lastmetre.medical.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.testing.TestTokens;

/** A community of its own, as coordinators, drivers and households use it over HTTP. */
public final class Site {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    public static final String AT = "2026-03-01T10:09:00+08:00";
    private final String community = "c-" + UUID.randomUUID();
    private final Upstream upstream;

    public Site(ObjectMapper json) {
        upstream = new Upstream(json, community);
        upstream.define();
        await().atMost(LIMIT)
                .until(() -> get("/api/vehicles?community=" + community).statusCode() == 200);
    }

    public String community() {
        return community;
    }

    public Upstream upstream() {
        return upstream;
    }

    /** A vehicle that can carry anybody, standing by. */
    public String vehicle() {
        var id = "v-" + UUID.randomUUID();
        put("/api/vehicles/" + id, described()).then().statusCode(201);
        return id;
    }

    public Map<String, Object> described() {
        return new HashMap<>(Map.of(
                "community",
                community,
                "plate",
                "沪A-1200",
                "seats",
                4,
                "wheelchair",
                true,
                "stretcher",
                true,
                "protectionLevel",
                2));
    }

    public Map<String, Object> request(String person, String triage) {
        return new HashMap<>(Map.of(
                "community",
                community,
                "building",
                "1",
                "unit",
                "1",
                "room",
                "301",
                "person",
                person,
                "type",
                "EMERGENCY",
                "triage",
                triage,
                "symptoms",
                "chest pain"));
    }

    /** The id of a new request. */
    public String asks(String person, String triage) {
        var answer = post("/api/medical-requests", request(person, triage));
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    public static Response tell(String id, String milestone) {
        return post(path(id) + "/milestones", Map.of("milestone", milestone, "by", "driver Wu", "at", AT));
    }

    public static Response cancel(String id) {
        return post(path(id) + "/cancellation", Map.of("reason", "feels better", "by", "daughter"));
    }

    public static Response disinfect(String vehicle) {
        return post(
                "/api/vehicles/" + vehicle + "/disinfection",
                Map.of("agent", "chlorine 500 mg/l", "by", "crew-2", "at", AT));
    }

    public static String stateOf(String id) {
        return get(path(id)).jsonPath().getString("state");
    }

    public static String vehicleStateOf(String vehicle) {
        return get("/api/vehicles/" + vehicle).jsonPath().getString("state");
    }

    public static String path(String id) {
        return "/api/medical-requests/" + id;
    }

    public static Response get(String path) {
        return given().get(path);
    }

    public static Response put(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).put(path);
    }

    public static Response post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(path);
    }

    /** As somebody with a token of their own. */
    public static RequestSpecification as(String token) {
        return given().header("Authorization", TestTokens.bearer(token)).contentType(ContentType.JSON);
    }
}
