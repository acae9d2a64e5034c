package org.lastmetre.dispatch.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A community of its own, as dispatchers, runners and volunteers work in it over HTTP. */
public final class Site {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String AT = "2026-03-01T10:40:00+08:00";

    private final String community = "c-" + UUID.randomUUID();
    private final Upstream upstream;

    public Site(ObjectMapper json) {
        upstream = new Upstream(json, community);
        upstream.define();
        await().atMost(LIMIT)
                .until(() -> get("/api/windows?community=" + community).statusCode() == 200);
    }

    public String community() {
        return community;
    }

    public Upstream upstream() {
        return upstream;
    }

    /** A code that no other test has. */
    public static String code() {
        return "P-" + UUID.randomUUID();
    }

    /** A volunteer with an id of their own, on duty. */
    public String onDuty(String... roles) {
        var id = "v-" + UUID.randomUUID();
        put("/api/volunteers/" + id, volunteer(roles)).then().statusCode(201);
        duty(id, true);
        return id;
    }

    public Map<String, Object> volunteer(String... roles) {
        return Map.of(
                "community",
                community,
                "name",
                "Lin",
                "roles",
                List.of(roles),
                "grids",
                List.of("G1"),
                "carriesKg",
                25);
    }

    public void duty(String id, boolean onDuty) {
        put("/api/volunteers/" + id + "/duty", Map.of("onDuty", onDuty)).then().statusCode(200);
    }

    /** Waits until a runner has a run that is under way. */
    public String runOf(String runner) {
        await().atMost(LIMIT).until(() -> !openRuns(runner).isEmpty());
        return openRuns(runner).get(0);
    }

    private List<String> openRuns(String runner) {
        return get("/api/runs?community=" + community + "&runner=" + runner)
                .jsonPath()
                .getList("items.findAll { it.state != 'COMPLETED' }.id");
    }

    public Response depart(String run, String scan) {
        return post("/api/runs/" + run + "/departure", Map.of("scanId", scan, "at", AT));
    }

    public Response handOver(String run, String building, String by, String... codes) {
        return handOver(run, building, scan(), Map.of("accepted", Arrays.asList(codes), "by", by));
    }

    public Response handOver(String run, String building, String scan, Map<String, Object> said) {
        var body = new HashMap<>(said);
        body.put("scanId", scan);
        body.put("at", AT);
        return post("/api/runs/" + run + "/stops/" + building + "/handover", body);
    }

    public static Map<String, Object> report(String code, String outcome, String scan) {
        return Map.of("packageCode", code, "outcome", outcome, "by", "lin", "scanId", scan, "at", AT);
    }

    public Response deliver(Object body) {
        return post("/api/deliveries", body);
    }

    /** Brings packages to the foot of building 1, with one person who runs and goes to the doors. */
    public String atBuilding(String person, String... codes) {
        upstream.sealed("FOOD", "1", codes);
        var run = runOf(person);
        depart(run, scan()).then().statusCode(200);
        handOver(run, "1", person, codes).then().statusCode(200);
        return run;
    }

    public static String scan() {
        return "s-" + UUID.randomUUID();
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
}
