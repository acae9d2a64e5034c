package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.addresses.Directory;
import org.lastmetre.addresses.Household;

/** A community as its document describes it: its doors, and the local times of its policy. */
public record Place(
        JsonNode document, String id, ZoneId zone, Directory directory, List<Span> windows, LocalTime closes) {
    /** A window of the policy. */
    public record Span(String category, LocalTime opens, LocalTime shuts) {
        boolean holds(String wanted, LocalTime time) {
            return category.equals(wanted) && !time.isBefore(opens) && time.isBefore(shuts);
        }
    }

    /** Fails if there is no document of this community. */
    public static Place named(String id) {
        try (var in = Place.class.getResourceAsStream("/data/communities/" + id + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no community " + id + " in the data");
            }
            return of(Json.MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place of(JsonNode document) {
        var policy = document.path("deliveryPolicy");
        return new Place(
                document,
                document.path("id").asText(),
                ZoneId.of(document.path("timeZone").asText()),
                directory(document),
                Json.list(policy.path("windows"), Place::span),
                LocalTime.parse(policy.path("receptionCloses").asText()));
    }

    private static Span span(JsonNode window) {
        var opens = LocalTime.parse(window.path("opens").asText());
        return new Span(
                window.path("category").asText(),
                opens,
                LocalTime.parse(window.path("closes").asText()));
    }

    private static Directory directory(JsonNode document) {
        var names = Json.list(document.path("name"), JsonNode::asText);
        return new Directory(document.path("id").asText(), names, Json.list(document.path("grids"), Place::grid));
    }

    private static Directory.Grid grid(JsonNode grid) {
        var id = grid.path("id").asText();
        return new Directory.Grid(id, id, Json.list(grid.path("buildings"), Place::building));
    }

    private static Directory.Building building(JsonNode building) {
        return new Directory.Building(
                building.path("id").asText(),
                building.path("name").asText(),
                Json.list(building.path("aliases"), JsonNode::asText),
                Json.list(building.path("units"), Place::unit));
    }

    private static Directory.Unit unit(JsonNode unit) {
        return new Directory.Unit(
                unit.path("id").asText(),
                unit.path("floors").asInt(),
                unit.path("roomsPerFloor").asInt());
    }

    /** Ids of everything that is disinfected six times a day, in the order of the document. */
    List<String> sites() {
        return Json.list(document.path("sites"), site -> site.path("id").asText());
    }

    /** Ids of the sites of a kind. */
    public List<String> sitesOf(String kind) {
        return Json.list(document.path("sites"), site -> site).stream()
                .filter(site -> site.path("kind").asText().equals(kind))
                .map(site -> site.path("id").asText())
                .toList();
    }

    /** Every door, in the order of the document. */
    public List<Household> doors() {
        return directory.grids().stream().flatMap(Place::doorsOf).toList();
    }

    private static Stream<Household> doorsOf(Directory.Grid grid) {
        return grid.buildings().stream()
                .flatMap(building -> building.units().stream().flatMap(unit -> rooms(unit)
                        .mapToObj(room -> new Household(building.id(), unit.id(), Integer.toString(room), grid.id()))));
    }

    private static IntStream rooms(Directory.Unit unit) {
        return IntStream.rangeClosed(1, unit.floors())
                .flatMap(floor -> IntStream.rangeClosed(1, unit.roomsPerFloor()).map(door -> floor * 100 + door));
    }
}
