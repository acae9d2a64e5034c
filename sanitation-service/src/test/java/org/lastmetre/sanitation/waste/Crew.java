package org.lastmetre.sanitation.waste;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.lastmetre.sanitation.testing.Place;

/** Those who collect the waste of a community, as they use it over HTTP. */
public record Crew(Place place) {
    public static final String AT = "2026-03-01T16:00:00+08:00";

    public static String seal() {
        return "S-" + UUID.randomUUID();
    }

    /** The seal of a new bag of household waste of 10 kg. */
    public String bag() {
        return bag("HOUSEHOLD");
    }

    public String bag(String kind) {
        var seal = seal();
        seals(bagOf(seal, kind, 10)).then().statusCode(201);
        return seal;
    }

    public Map<String, Object> bagOf(String seal, String kind, double kg) {
        return new HashMap<>(Map.of(
                "community", place.community(),
                "point", "waste-1",
                "kind", kind,
                "weightKg", kg,
                "sealId", seal,
                "by", "crew-2",
                "at", AT));
    }

    public static Response seals(Map<String, Object> bag) {
        return Place.post("/api/waste-bags", bag);
    }

    public Map<String, Object> loadOf(String vehicle, List<String> seals) {
        return new HashMap<>(
                Map.of("community", place.community(), "vehicle", vehicle, "sealIds", seals, "by", "crew-2", "at", AT));
    }

    public static Response loads(Map<String, Object> load) {
        return Place.post("/api/waste-hauls", load);
    }

    /** The id of a new haul. */
    public String haul(String vehicle, String... seals) {
        var answer = loads(loadOf(vehicle, List.of(seals)));
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    public static Map<String, Object> endOf(double kg) {
        return Map.of("site", "plant", "weightKg", kg, "at", AT);
    }

    public static Response disposes(String haul, Map<String, Object> end) {
        return Place.post("/api/waste-hauls/" + haul + "/disposal", end);
    }

    public static Response bagCalled(String seal) {
        return Place.get("/api/waste-bags/" + seal);
    }

    public Response certificate(String date) {
        return Place.get("/api/waste-certificates?community=" + place.community() + "&date=" + date);
    }

    public List<Map<String, Object>> alerts() {
        var open = Place.get("/api/sanitation-alerts?community=" + place.community());
        return open.jsonPath().getList("items.findAll { it.type.startsWith('WASTE_') }");
    }

    public static Response withKey(String key, String path, Object body) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    /** Calls at the same moment. */
    public static List<Response> together(List<Callable<Response>> calls) {
        var pool = Executors.newFixedThreadPool(calls.size());
        var moment = new CyclicBarrier(calls.size());
        try {
            var answers = new ArrayList<Response>();
            for (Future<Response> answer :
                    pool.invokeAll(calls.stream().map(call -> at(moment, call)).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static Callable<Response> at(CyclicBarrier moment, Callable<Response> call) {
        return () -> {
            moment.await(Place.LIMIT.toSeconds(), TimeUnit.SECONDS);
            return call.call();
        };
    }
}
