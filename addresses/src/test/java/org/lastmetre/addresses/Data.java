package org.lastmetre.addresses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The communities and the labelled addresses to test with. */
final class Data {
    static final List<String> COMMUNITIES = List.of("fumin-garden", "oriental-plaza", "yingshuiping");
    private static final Map<String, Directory> DIRECTORIES =
            COMMUNITIES.stream().collect(Collectors.toMap(Function.identity(), Data::read));

    private Data() {}

    /** A line of the labelled file; {@code review} is empty where the address is to be resolved. */
    record Labelled(String community, String text, String building, String unit, String room, String review) {}

    static Directory directory(String community) {
        return DIRECTORIES.get(community);
    }

    static AddressResolver resolver(String community) {
        return new AddressResolver(directory(community));
    }

    static List<Household> households(String community) {
        var all = new ArrayList<Household>();
        for (var building : directory(community).buildings()) {
            for (var unit : building.units()) {
                for (var floor = 1; floor <= unit.floors(); floor++) {
                    for (var door = 1; door <= unit.roomsPerFloor(); door++) {
                        var room = Integer.toString(floor * Rooms.PER_FLOOR + door);
                        directory(community)
                                .household(building.id(), unit.id(), room)
                                .ifPresent(all::add);
                    }
                }
            }
        }
        return all;
    }

    static List<Labelled> labelled() {
        return text("/data/addresses/labelled.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Labelled(
                        cells[0], cells[1].substring(1, cells[1].length() - 1), cells[2], cells[3], cells[4], cells[5]))
                .toList();
    }

    private static Directory read(String community) {
        try {
            var document = new ObjectMapper().readTree(text("/data/communities/" + community + ".json"));
            var names = List.of(
                    document.at("/name/zh").asText(), document.at("/name/en").asText());
            return new Directory(
                    community,
                    names,
                    stream(document.get("grids")).map(Data::grid).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Directory.Grid grid(JsonNode grid) {
        return new Directory.Grid(
                grid.get("id").asText(),
                grid.at("/name/zh").asText(),
                stream(grid.get("buildings")).map(Data::building).toList());
    }

    private static Directory.Building building(JsonNode building) {
        return new Directory.Building(
                building.get("id").asText(),
                building.get("name").asText(),
                stream(building.get("aliases")).map(JsonNode::asText).toList(),
                stream(building.get("units"))
                        .map(unit -> new Directory.Unit(
                                unit.get("id").asText(),
                                unit.get("floors").asInt(),
                                unit.get("roomsPerFloor").asInt()))
                        .toList());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(String resource) {
        try (var in = Data.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
