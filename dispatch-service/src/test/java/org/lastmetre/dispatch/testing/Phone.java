package org.lastmetre.dispatch.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.lastmetre.testing.TestTokens;

/** A volunteer's phone: calls with the volunteer's own token. */
public final class Phone {
    private static final String AT = "2026-03-01T10:40:00+08:00";

    private final String volunteer;

    private Phone(String volunteer) {
        this.volunteer = volunteer;
    }

    public static Phone of(String volunteer) {
        return new Phone(volunteer);
    }

    public String token() {
        return TestTokens.volunteer(volunteer);
    }

    public Response get(String path) {
        return with().get(path);
    }

    public Response runs(String community) {
        return get("/api/runs?community=" + community);
    }

    public Response duty(String id) {
        return with().body(Map.of("onDuty", true)).put("/api/volunteers/" + id + "/duty");
    }

    public Response depart(String run, String scan) {
        var body = new HashMap<String, Object>(Map.of("at", AT));
        body.put("scanId", scan);
        return with().body(body).post("/api/runs/" + run + "/departure");
    }

    public Response handOver(String run, String building, String by, String... codes) {
        return handOver(run, building, Site.scan(), Map.of("accepted", Arrays.asList(codes), "by", by));
    }

    public Response handOver(String run, String building, String scan, Map<String, Object> said) {
        var body = new HashMap<>(said);
        body.put("scanId", scan);
        body.put("at", AT);
        return with().body(body).post("/api/runs/" + run + "/stops/" + building + "/handover");
    }

    public Response deliver(String code) {
        return deliver(report(code, Site.scan()));
    }

    /** @param body a report, or a list of reports */
    public Response deliver(Object body) {
        return with().body(body).post("/api/deliveries");
    }

    public Response visit(String id, Map<String, Object> told) {
        return with().body(told).post("/api/door-visits/" + id);
    }

    public Map<String, Object> report(String code, String scan) {
        return Map.of("packageCode", code, "outcome", "DELIVERED", "by", volunteer, "scanId", scan, "at", AT);
    }

    private RequestSpecification with() {
        return given().header("Authorization", TestTokens.bearer(token())).contentType(ContentType.JSON);
    }
}
