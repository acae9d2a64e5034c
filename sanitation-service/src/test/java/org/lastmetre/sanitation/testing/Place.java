package org.lastmetre.sanitation.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.testing.TestTokens;

/** A community of its own, as its crews and staff use it over HTTP. */
public final class Place {
    public static final Duration LIMIT = Duration.ofSeconds(30);
    private final String community = "c-" + UUID.randomUUID();
    private final Upstream upstream;

    public Place(ObjectMapper json) {
        upstream = new Upstream(json, community);
        upstream.define();
        await().atMost(LIMIT)
                .until(() -> get("/api/sites?community=" + community).statusCode() == 200);
    }

    public String community() {
        return community;
    }

    public Upstream upstream() {
        return upstream;
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

    /** The scan of a site's code on the first of March, at a local time such as {@code 07:10}. */
    public Response scan(String site, String at, String scanId) {
        var body =
                Map.of("agent", "chlorine", "by", "crew-2", "scanId", scanId, "at", "2026-03-01T" + at + ":00+08:00");
        return post("/api/sites/" + community + "/" + site + "/completion", body);
    }

    /** As somebody with a token of their own. */
    public static RequestSpecification as(String token) {
        return given().header("Authorization", TestTokens.bearer(token)).contentType(ContentType.JSON);
    }
}
