package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every return of a vehicle makes one task, every task that was done is told once, and none is done for nothing. */
final class TasksOnce {
    private static final String PROMISE = "a vehicle that came back is disinfected once";
    private static final String RETURNED = "lastmetre.medical.vehicle-returned.v1";
    private static final String DISINFECTED = "lastmetre.sanitation.vehicle-disinfected.v1";

    private final List<JsonNode> tasks;

    /** @param tasks of all kinds, as they are shown */
    TasksOnce(List<JsonNode> tasks) {
        this.tasks = tasks.stream()
                .filter(task -> task.path("kind").asText().equals("VEHICLE"))
                .toList();
    }

    /** @param told what is on the topics, repeats, too, but no poison */
    List<Violation> check(List<Told> told) {
        var found = new ArrayList<Violation>();
        compare("returns", "tasks", events(told, RETURNED), tasks.stream(), found);
        compare("disinfections told", "tasks done", events(told, DISINFECTED), done(), found);
        return found;
    }

    private Stream<JsonNode> done() {
        return tasks.stream().filter(task -> task.path("state").asText().equals("DONE"));
    }

    private static Map<String, Long> events(List<Told> told, String type) {
        return told.stream()
                .filter(one -> one.type().equals(type))
                .collect(Collectors.toMap(Told::id, Function.identity(), (first, repeat) -> first))
                .values()
                .stream()
                .collect(
                        Collectors.groupingBy(one -> one.event().path("vehicle").asText(), Collectors.counting()));
    }

    private static void compare(
            String what, String of, Map<String, Long> should, Stream<JsonNode> shown, List<Violation> found) {
        var is =
                shown.collect(Collectors.groupingBy(task -> task.path("subject").asText(), Collectors.counting()));
        if (!should.equals(is)) {
            found.add(new Violation(PROMISE, "%s %s, %s %s".formatted(what, should, of, is)));
        }
    }
}
