package org.lastmetre.sorting.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** A volunteer with a scanner at the reception point. */
public record Gate(String community) {
    private static final String AT = "2026-03-02T09:00:00+08:00";

    public Response arrive(String code) {
        return arrive(code, UUID.randomUUID().toString());
    }

    public Response arrive(String code, String scanId) {
        return post("/api/arrivals", "\"packageCode\":\"%s\",\"scanId\":\"%s\"".formatted(code, scanId));
    }

    public Response label(String text) {
        return post(
                "/api/arrivals", "\"label\":{\"text\":\"%s\"},\"scanId\":\"%s\"".formatted(text, UUID.randomUUID()));
    }

    /** A parcel with both, as a partner's are. */
    public Response arrive(String code, Label label) {
        return post(
                "/api/arrivals",
                "\"packageCode\":\"%s\",\"label\":{\"text\":\"%s\"},\"scanId\":\"%s\""
                        .formatted(code, label.text(), UUID.randomUUID()));
    }

    /** What is written on a parcel. */
    public record Label(String text) {}

    public Response disinfect(String... codes) {
        var list = Arrays.stream(codes).map(code -> '"' + code + '"').collect(Collectors.joining(","));
        return post(
                "/api/disinfections",
                "\"packageCodes\":[%s],\"agent\":\"chlorine\",\"scanId\":\"%s\"".formatted(list, UUID.randomUUID()));
    }

    public Response get(String path) {
        return given().queryParam("community", community).get(path);
    }

    private Response post(String path, String fields) {
        var body = "{\"community\":\"%s\",%s,\"at\":\"%s\"}".formatted(community, fields, AT);
        return given().contentType("application/json").body(body).post(path);
    }
}
