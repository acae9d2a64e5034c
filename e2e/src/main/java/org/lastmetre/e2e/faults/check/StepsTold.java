package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Every step of a trip, every bag, load and round that is shown was told of, once and in order, repeats not counted. */
final class StepsTold {
    private static final String PROMISE = "everything committed is told, and nothing else";
    private static final String TRIP = "lastmetre.medical.trip-";
    private static final Set<String> CLEANED = Set.of("DONE", "LATE");

    private final Map<String, List<Told>> byKey;
    private final List<Violation> found = new ArrayList<>();

    StepsTold(List<Told> told) {
        this.byKey = Versions.first(told, new ArrayList<>()).stream().collect(Collectors.groupingBy(Told::key));
    }

    List<Violation> check(List<JsonNode> requests, Cleaning cleaning) {
        requests.forEach(this::trip);
        cleaning.rounds().stream()
                .filter(round -> CLEANED.contains(round.path("state").asText()))
                .forEach(round -> once("lastmetre.sanitation.round-done.v1", round.path("id")));
        cleaning.bags().forEach(bag -> once("lastmetre.sanitation.waste-sealed.v1", bag.path("sealId")));
        loads(cleaning, bag -> bag.hasNonNull("haulId"))
                .forEach(load -> once("lastmetre.sanitation.waste-hauled.v1", load));
        loads(cleaning, bag -> bag.path("state").asText().equals("DISPOSED"))
                .forEach(load -> once("lastmetre.sanitation.waste-disposed.v1", load));
        return found;
    }

    private void trip(JsonNode request) {
        var versions = of(request.path("id").asText())
                .filter(one -> one.type().startsWith(TRIP))
                .map(Told::version)
                .toList();
        var steps = LongStream.rangeClosed(1, request.path("version").asLong()).boxed();
        if (!versions.equals(steps.toList())) {
            found.add(new Violation(PROMISE, "versions %s are told of %s".formatted(versions, request)));
        }
    }

    private static Stream<JsonNode> loads(Cleaning cleaning, Predicate<JsonNode> which) {
        return cleaning.bags().stream()
                .filter(which)
                .map(bag -> bag.path("haulId"))
                .distinct();
    }

    private void once(String type, JsonNode key) {
        var times = of(key.asText()).filter(one -> one.type().equals(type)).count();
        if (times != 1) {
            found.add(new Violation(PROMISE, "%s %s is told %d times".formatted(type, key, times)));
        }
    }

    private Stream<Told> of(String key) {
        return byKey.getOrDefault(key, List.of()).stream();
    }
}
