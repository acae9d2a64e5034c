package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sums of every building and every batch close, and together they are the day's. A building's are what its orders and
 * parcels say; a batch that was told of as sealed counts nothing beyond what it was told with,
 * but what was withdrawn before.
 */
final class PartsClose {
    private static final String PROMISE = "the sums of every part close";
    private static final String SEALED = "lastmetre.sorting.batch-sealed.v1";
    private static final List<String> COUNTS = List.of(
            "announced", "received", "missing", "awaiting", "shelved", "out", "delivered", "returned", "withdrawn");

    private final Counted counted;
    private final List<Told> told;

    PartsClose(Counted counted, List<Told> told) {
        this.counted = counted;
        this.told = told;
    }

    /** Takes the day's sums with their parts, split by building and by batch. */
    List<Violation> check(JsonNode byBuilding, JsonNode byBatch) {
        var found = new ArrayList<Violation>();
        check(byBuilding, found);
        check(byBatch, found);
        buildings(parts(byBuilding), found);
        batches(parts(byBatch), found);
        return found;
    }

    private static void check(JsonNode split, List<Violation> found) {
        Checks.stream(split.path("items"))
                .filter(part -> !part.path("closes").asBoolean())
                .forEach(part -> found.add(new Violation(PROMISE, "those of a part don't: " + part)));
        for (var count : COUNTS) {
            var parts = Checks.stream(split.path("items"))
                    .mapToLong(part -> part.path(count).asLong())
                    .sum();
            if (parts != split.path(count).asLong()) {
                found.add(new Violation(
                        PROMISE, "%s is %s, but %d in the parts".formatted(count, split.path(count), parts)));
            }
        }
    }

    private static Map<String, JsonNode> parts(JsonNode split) {
        var parts = new HashMap<String, JsonNode>();
        split.path("items").forEach(part -> parts.put(part.path("id").asText(""), part));
        return parts;
    }

    private void buildings(Map<String, JsonNode> parts, List<Violation> found) {
        Stream.concat(parts.keySet().stream(), counted.buildings()).distinct().forEach(building -> {
            var part = parts.getOrDefault(building, MissingNode.getInstance());
            SumsClose.goingOn(" of building " + building, part, counted.in(building), found);
        });
    }

    private void batches(Map<String, JsonNode> parts, List<Violation> found) {
        var sealed = told.stream()
                .filter(one -> one.type().equals(SEALED))
                .collect(Collectors.toMap(
                        one -> one.event().path("batchId").asText(),
                        one -> one.event().path("packages").size(),
                        Math::max));
        sealed.forEach((batch, packages) -> {
            var part = parts.getOrDefault(batch, MissingNode.getInstance());
            if (part.path("received").asInt() - part.path("withdrawn").asInt() > packages) {
                found.add(new Violation(PROMISE, "sealed with %d packages: %s".formatted(packages, part)));
            }
        });
    }
}
