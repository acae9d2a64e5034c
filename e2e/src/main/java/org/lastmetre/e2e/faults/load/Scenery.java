package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.addresses.Directory;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.demo.Place;
import org.lastmetre.e2e.identity.Account;

/** A community on a morning at half past eight, when fresh goods go out, with three who carry in every grid. */
public record Scenery(Place place, Api api, OffsetDateTime morning) {
    private static final int IN_EACH_GRID = 3;
    private static final int CARRIES_KG = 30;
    private static final int ROUNDS = 48;
    private static final String FRESH_WINDOW = "FRESH:0800";

    /** Sets the clock to the day after the one it shows, so that it never goes back; from then on it runs as fast as ours. */
    public static Scenery of(Place place, Api api) {
        var shown = OffsetDateTime.parse(
                api.get("/api/clock").expect(200).path("now").asText());
        var date = shown.atZoneSameInstant(place.zone()).toLocalDate().plusDays(1);
        var morning = date.atTime(8, 30).atZone(place.zone()).toOffsetDateTime();
        return new Scenery(place, api, morning);
    }

    public Scenery prepare() {
        api.put("/api/communities/" + place.id(), document()).expect(200, 201);
        var clock = Json.object().put("now", at()).put("speed", 1);
        api.put("/api/clock", clock).expect(200);
        place.directory().grids().forEach(this::staff);
        vehicles().forEach(this::standsBy);
        return this;
    }

    /** With rounds every few minutes from the beginning on, so that even a short run has some. */
    private JsonNode document() {
        ObjectNode document = place.document().deepCopy();
        document.withObject("/sanitationPolicy")
                .put("roundsPerDay", ROUNDS)
                .put("firstRoundAt", "08:31")
                .put("lastRoundAt", "12:26")
                .put("minimumGap", "PT2M");
        return document;
    }

    /** The device time of all scans. */
    String at() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(morning);
    }

    String window() {
        return place.id() + ":" + date() + ":" + FRESH_WINDOW;
    }

    public String date() {
        return morning.toLocalDate().toString();
    }

    List<String> vehicles() {
        return List.of("green-1", "green-2", "green-3", "green-4");
    }

    private void standsBy(String vehicle) {
        var body = Json.object()
                .put("community", place.id())
                .put("plate", vehicle)
                .put("seats", 4)
                .put("wheelchair", true)
                .put("stretcher", true)
                .put("protectionLevel", 2);
        api.as(Account.MEDICAL).put("/api/vehicles/" + vehicle, body).expect(200, 201);
    }

    private void staff(Directory.Grid grid) {
        for (var number = 1; number <= IN_EACH_GRID; number++) {
            onDuty("%s-%s-%d".formatted(place.id(), grid.id(), number), name(grid, number), grid.id());
        }
    }

    private void onDuty(String id, String name, String grid) {
        var body = Json.object().put("community", place.id()).put("name", name).put("carriesKg", CARRIES_KG);
        body.set("roles", Json.strings(List.of("GRID_RUNNER", "BUILDING_VOLUNTEER")));
        body.set("grids", Json.strings(List.of(grid)));
        body.set("buildings", Json.strings(List.of()));
        api.as(Account.DISPATCHER).put("/api/volunteers/" + id, body).expect(200, 201);
        api.as(Account.volunteer(id))
                .put("/api/volunteers/" + id + "/duty", Json.object().put("onDuty", true))
                .expect(200);
    }

    private static String name(Directory.Grid grid, int number) {
        return "志愿者 %s %03d".formatted(grid.id(), number);
    }

    /** Names, and what ails people, that no log may tell. */
    public List<String> names() {
        var carrying = place.directory().grids().stream()
                .flatMap(grid -> List.of(1, 2, 3).stream().map(number -> name(grid, number)));
        return Stream.concat(carrying, Stream.of(Patient.NAME, Patient.COMPLAINT))
                .toList();
    }
}
