package org.lastmetre.medical.medicine;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.lastmetre.medical.testing.Site;

/** Lists of medicine of a site over HTTP. */
public final class Lists {
    public static final String PATH = "/api/medicine-requests";
    public static final String PRESCRIPTIONS = "/api/prescriptions";
    public static final String MEDICINE = "erythropoietin";
    public static final String PHARMACY = "Huashan pharmacy";

    private Lists() {}

    /** The id of a new list. */
    public static String asked(Site site, String person) {
        var request = site.request(person, "URGENT");
        request.put("room", "401");
        request.put("type", "MEDICINE");
        request.remove("symptoms");
        request.put("medicines", List.of(Map.of("name", MEDICINE, "quantity", 2)));
        var answer = Site.post("/api/medical-requests", request);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    public static Response claim(String id, String by) {
        return Site.post(PATH + "/" + id + "/buyer", Map.of("by", by, "pharmacy", PHARMACY));
    }

    public static Response purchase(String id, int packages) {
        return Site.post(
                PATH + "/" + id + "/purchase",
                Map.of("pharmacy", PHARMACY, "packages", packages, "by", "Chen", "at", "2026-03-01T10:09:00+08:00"));
    }

    public static Response shown(String id) {
        return Site.get(PATH + "/" + id);
    }

    public static List<String> codes(String id) {
        return shown(id).jsonPath().getList("packages.code", String.class);
    }

    public static Map<String, Object> prescription(Site site, String person, Map<String, Object> line) {
        return Map.of(
                "community",
                site.community(),
                "building",
                "1",
                "unit",
                "1",
                "room",
                "401",
                "person",
                person,
                "medicines",
                List.of(line));
    }
}
